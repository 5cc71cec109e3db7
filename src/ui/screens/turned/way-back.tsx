import { useEffect, useRef, useState } from "preact/hooks";
import { useText } from "../../services.ts";

/** A way back that the patient will not press by accident: asked twice. The focus follows. */
export function WayBack({ onBack }: { onBack: () => void }) {
  const text = useText();
  const [step, setStep] = useState<"offered" | "asking" | "kept">("offered");
  const asking = useRef<HTMLFieldSetElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === "asking") asking.current?.focus();
    if (step === "kept") button.current?.focus();
  }, [step]);
  if (step !== "asking")
    return (
      <button ref={button} type="button" class="link way-back" onClick={() => setStep("asking")}>
        {text("screens:turned.back")}
      </button>
    );
  return (
    <fieldset
      ref={asking}
      tabIndex={-1}
      class="way-back row"
      aria-label={text("screens:turned.backSure")}
    >
      <span>{text("screens:turned.backSure")}</span>
      <button type="button" class="button" onClick={onBack}>
        {text("screens:turned.backYes")}
      </button>
      <button type="button" class="button button-plain" onClick={() => setStep("kept")}>
        {text("screens:turned.backNo")}
      </button>
    </fieldset>
  );
}
