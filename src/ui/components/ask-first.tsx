import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

interface AskFirstProps {
  /** On the button that begins it. */
  readonly label: string;
  readonly sure: string;
  readonly what: ComponentChildren;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** Something that cannot be undone: says what goes, and does it at a second touch. The focus follows. */
export function AskFirst({ label, sure, what, yes, no, onYes }: AskFirstProps) {
  const id = useId();
  const [step, setStep] = useState<"offered" | "asking" | "kept">("offered");
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === "asking") heading.current?.focus();
    if (step === "kept") button.current?.focus();
  }, [step]);
  if (step !== "asking")
    return (
      <button
        ref={button}
        type="button"
        class="button button-plain"
        onClick={() => setStep("asking")}
      >
        {label}
      </button>
    );
  return (
    <section class="sure" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {sure}
      </h3>
      <p>{what}</p>
      <div class="row">
        <button type="button" class="button button-strong" onClick={onYes}>
          {yes}
        </button>
        <button type="button" class="button button-plain" onClick={() => setStep("kept")}>
          {no}
        </button>
      </div>
    </section>
  );
}
