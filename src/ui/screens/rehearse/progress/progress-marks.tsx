import type { Box1State } from "../../../../domain/checklist/box1-state.ts";
import type { Ending } from "../../../../schema/scenario.ts";
import { StopDot } from "../../../components/stop-dot.tsx";

const shapes = {
  strong: "complete",
  partial: "begun",
  poor: "untouched",
  unsafe: "needs-you",
  done: "complete",
  partly: "begun",
  notDone: "untouched",
  notAsked: "untouched",
} as const;

export type ProgressMark = Ending["quality"] | Box1State;

/** A shape for each rehearsal, first to last. The words beside it say the same, so it stays silent. */
export function MarkStrip({ marks }: { marks: readonly ProgressMark[] }) {
  return (
    <span class="mark-strip" aria-hidden="true">
      {marks.map((mark, at) => (
        <StopDot key={at} state={shapes[mark]} />
      ))}
    </span>
  );
}

/** What each shape stands for. */
export function MarkKey({ words }: { words: readonly (readonly [ProgressMark, string])[] }) {
  return (
    <ul class="mark-key">
      {words.map(([mark, word]) => (
        <li key={mark}>
          <StopDot state={shapes[mark]} /> {word}
        </li>
      ))}
    </ul>
  );
}
