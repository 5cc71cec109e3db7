import { useEffect, useState } from "preact/hooks";
import type { Dictation } from "../../../state/practice/dictation.ts";
import { useServices } from "../../services.ts";

interface DictateProps {
  readonly dictation: Dictation | null;
  readonly onHeard: (heard: string) => void;
}

/** Speaks the sentence instead of typing it, only where that stays on the device. */
export function Dictate({ dictation, onHeard }: DictateProps) {
  const { texts } = useServices();
  const { text, language } = texts;
  const [state, setState] = useState<"absent" | "ready" | "listening" | "failed">("absent");

  useEffect(() => {
    let isCurrent = true;
    dictation?.isReady(language).then((isReady) => isCurrent && isReady && setState("ready"));
    return () => {
      isCurrent = false;
      dictation?.stop();
    };
  }, [dictation, language]);

  if (dictation === null || state === "absent") return null;
  const listen = (): void => {
    setState("listening");
    dictation.listen(language).then(
      (heard) => {
        onHeard(heard);
        setState("ready");
      },
      () => setState("failed"),
    );
  };
  return (
    <p class="row">
      <button
        type="button"
        class="button button-plain"
        aria-pressed={state === "listening"}
        onClick={state === "listening" ? dictation.stop : listen}
      >
        {text(state === "listening" ? "rehearse:stopListening" : "rehearse:speak")}
      </button>
      <span role="status" class="quiet">
        {state === "failed" ? text("rehearse:notHeard") : ""}
      </span>
    </p>
  );
}
