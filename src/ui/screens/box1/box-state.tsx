import type { Box1State } from "../../../domain/checklist/box1-state.ts";
import { StopDot } from "../../components/stop-dot.tsx";

const shape = {
  done: "complete",
  partly: "begun",
  notDone: "untouched",
  notAsked: "untouched",
} as const;

/** A Box 1 state as a word with its shape; never a percentage. */
export function BoxState({ state, word }: { state: Box1State; word: string }) {
  return (
    <span class={`box-state box-${state}`}>
      <StopDot state={shape[state]} /> {word}
    </span>
  );
}
