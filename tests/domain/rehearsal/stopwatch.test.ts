import { expect, it } from "vitest";
import {
  clockTime,
  elapsed,
  stoppedAtZero,
  switched,
} from "../../../src/domain/rehearsal/stopwatch.ts";

it("stands still until it is let run, and runs on from where it was stopped", () => {
  expect(stoppedAtZero).toEqual({ ran: 0, since: null });
  expect(elapsed(stoppedAtZero, 9_000)).toBe(0);
  const running = switched(stoppedAtZero, 1_000);
  expect(running).toEqual({ ran: 0, since: 1_000 });
  expect(elapsed(running, 4_000)).toBe(3_000);
  const stopped = switched(running, 5_000);
  expect(stopped).toEqual({ ran: 4_000, since: null });
  expect(elapsed(stopped, 60_000)).toBe(4_000);
  expect(elapsed(switched(stopped, 60_000), 61_000)).toBe(5_000);
});

it("loses nothing when the clock is set back", () => {
  expect(elapsed({ ran: 2_000, since: 10_000 }, 4_000)).toBe(2_000);
});

it.each([
  [0, "0:00"],
  [999, "0:00"],
  [1_000, "0:01"],
  [59_999, "0:59"],
  [60_000, "1:00"],
  [185_000, "3:05"],
  [4_500_000, "75:00"],
])("writes %i ms as %s", (milliseconds, words) => {
  expect(clockTime(milliseconds)).toBe(words);
});
