import { go } from "../../../navigation.ts";
import { useText } from "../../../services.ts";
import type { LookedBack } from "./looked-back.ts";

interface ReplayButtonProps {
  readonly back: LookedBack;
  /** Counted from 0. */
  readonly turn: number;
  readonly label?: string;
}

/** Goes another way from a turn, in a rehearsal of its own; this one stays as it was. */
export function ReplayButton({ back, turn, label }: ReplayButtonProps) {
  const text = useText();
  const replay = (): void => {
    const again = back.practice.store.retry(back.run.id, turn);
    if (again !== null) go({ screen: "rehearse", part: `play/${again.id}` });
  };
  return (
    <button type="button" class="button" onClick={replay}>
      {label ?? text("rehearse:debrief.replay", { number: turn + 1 })}
    </button>
  );
}
