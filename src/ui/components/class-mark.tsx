import type { OutcomeClass } from "../../schema/core-pack.ts";

/** A shape of its own for every class, so that none is told by colour alone. */
const shapes: Record<OutcomeClass, string> = {
  E: "M8.3 2h7.4L22 8.3v7.4L15.7 22H8.3L2 15.7V8.3z",
  U1: "M12 2.5 22.5 21h-21z",
  U2: "M1.5 3h21L12 21.5z",
  R: "M3.5 3.5h17v17h-17z",
  S: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z",
  N: "M12 2 22 12 12 22 2 12z",
  INC: "M12 2.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z",
  OOS: "M4 4h16v16H4z",
};

const inner: Partial<Record<OutcomeClass, string>> = {
  E: "M12 7v6.5M12 16.4v.6",
  U1: "M12 9v6M12 17.6v.5",
  U2: "M12 6.5v6M12 15v.5",
  R: "M8 12h8",
  S: "M12 8v4.5l3 2",
  OOS: "M8 8l8 8M16 8l-8 8",
};

/** The icon of a class; decorative, the word stands beside it. */
export function ClassMark({ outcome, size = 24 }: { outcome: OutcomeClass; size?: number }) {
  const detail = inner[outcome];
  return (
    <svg
      class={`mark mark-${outcome}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path class="mark-shape" d={shapes[outcome]} />
      {detail && <path class="mark-detail" d={detail} />}
    </svg>
  );
}
