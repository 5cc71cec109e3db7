import { useText } from "../../../services.ts";
import type { Role } from "./roles.ts";

interface HandOverProps {
  readonly to: Role;
  readonly onTake: () => void;
  readonly onBack: () => void;
}

/** Between two cards: nothing here that anyone must not see. */
export function HandOver({ to, onTake, onBack }: HandOverProps) {
  const text = useText();
  return (
    <div class="hand-over">
      <h2>{text(`rehearse:pair.give.${to}`)}</h2>
      <p>{text(to === "after" ? "rehearse:pair.eyesAfter" : "rehearse:pair.eyes")}</p>
      <button type="button" class="button button-strong" onClick={onTake}>
        {text(`rehearse:pair.take.${to}`)}
      </button>
      <button type="button" class="link" onClick={onBack}>
        {text("rehearse:pair.back")}
      </button>
    </div>
  );
}
