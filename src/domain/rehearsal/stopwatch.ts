/** Time that was let run, and since when it runs now. All in milliseconds. */
export interface Stopwatch {
  readonly ran: number;
  /** Null while it stands still. */
  readonly since: number | null;
}

export const stoppedAtZero: Stopwatch = { ran: 0, since: null };

/** A clock set back does not take time away. */
export function elapsed({ ran, since }: Stopwatch, now: number): number {
  return since === null ? ran : ran + Math.max(0, now - since);
}

/** Lets it run on, or stops it. */
export function switched(watch: Stopwatch, now: number): Stopwatch {
  return { ran: elapsed(watch, now), since: watch.since === null ? now : null };
}

/** @returns minutes and seconds: `3:05`, and `75:00` for an hour and a quarter */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
