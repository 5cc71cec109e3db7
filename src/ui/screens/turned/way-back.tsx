import { useState } from "preact/hooks";
import { useText } from "../../services.ts";

/** A way back that the patient will not press by accident: asked twice. */
export function WayBack({ onBack }: { onBack: () => void }) {
  const text = useText();
  const [isSure, setSure] = useState(false);
  if (!isSure)
    return (
      <button type="button" class="link way-back" onClick={() => setSure(true)}>
        {text("screens:turned.back")}
      </button>
    );
  return (
    <fieldset class="way-back row" aria-label={text("screens:turned.backSure")}>
      <span>{text("screens:turned.backSure")}</span>
      <button type="button" class="button" onClick={onBack}>
        {text("screens:turned.backYes")}
      </button>
      <button type="button" class="button button-plain" onClick={() => setSure(false)}>
        {text("screens:turned.backNo")}
      </button>
    </fieldset>
  );
}
