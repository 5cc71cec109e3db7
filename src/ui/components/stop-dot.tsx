type StopState = "untouched" | "begun" | "complete" | "needs-you";

/** How far a stop has come, as a shape; the words stand in the link's name. */
export function StopDot({ state }: { state: StopState }) {
  return (
    <svg class={`dot dot-${state}`} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      {state === "needs-you" ? <path d="M7 1 13 12.5H1z" /> : <circle cx="7" cy="7" r="5.5" />}
      {state === "begun" && <path class="dot-half" d="M7 1.5a5.5 5.5 0 0 0 0 11z" />}
      {state === "complete" && <path class="dot-tick" d="M4.2 7.2l2 2 3.6-4" />}
    </svg>
  );
}
