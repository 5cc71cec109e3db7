import { expect, it } from "vitest";
import { courseOf, movedBetween } from "../../../src/domain/rehearsal/course-of.ts";

const at = (trust: number, worry: number) => ({ trust, worry, believed: 2 });

it("tells where a feeling began and ended, and the turns it moved at", () => {
  const course = [at(1, 3), at(2, 3), at(2, 4), at(1, 2)];
  expect(courseOf(course, "trust")).toEqual({ trait: "trust", from: 1, to: 1, up: [0], down: [2] });
  expect(courseOf(course, "worry")).toMatchObject({ from: 3, to: 2, up: [1], down: [2] });
  expect(courseOf(course, "believed")).toMatchObject({ up: [], down: [] });
});

it("says which feelings moved, and which way", () => {
  expect(movedBetween(at(1, 3), at(2, 1))).toEqual([
    { trait: "trust", isUp: true },
    { trait: "worry", isUp: false },
  ]);
});
