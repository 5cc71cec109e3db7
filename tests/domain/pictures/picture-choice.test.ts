import { describe, expect, it } from "vitest";
import {
  firstChoice,
  picturePart,
  readChoice,
} from "../../../src/domain/pictures/picture-choice.ts";
import { facts } from "../../support/pictures.ts";

const first = firstChoice(facts, 47, 2);

describe("the choice that fits what was recorded", () => {
  it("takes the nearest row and the line of the weeks", () => {
    expect(first).toEqual({ finding: "disc-degeneration", age: 50, group: "acute" });
    expect(firstChoice(facts, 31, 2).age).toBe(30);
  });

  it.each(["not_asked", "unknown"] as const)("claims no line where the weeks are %s", (weeks) => {
    expect(firstChoice(facts, weeks, weeks)).toMatchObject({ age: 50, group: null });
  });

  it("claims no line beyond what the studies followed", () => {
    expect(firstChoice(facts, 47, 104).group).toBeNull();
  });
});

describe("the address of a picture", () => {
  const choice = { finding: "disc-bulge", age: 30, group: "acute" };
  it.each([
    ["scan-findings-by-age", choice, "scan-findings-by-age/disc-bulge/30"],
    ["course-over-weeks", choice, "course-over-weeks/acute"],
    ["course-over-weeks", { ...choice, group: null }, "course-over-weeks/all"],
    ["radiation", choice, "radiation"],
  ] as const)("of %s with %j is %s", (id, chosen, address) => {
    expect(picturePart(id, chosen)).toBe(address);
  });
});

describe("what an address asks for", () => {
  it.each([
    ["scan-findings-by-age", ["disc-bulge", "30"], { finding: "disc-bulge", age: 30 }],
    ["scan-findings-by-age", ["nonsense", "33"], { finding: "disc-degeneration", age: 50 }],
    ["scan-findings-by-age", ["constructor", ""], { finding: "disc-degeneration", age: 50 }],
    ["scan-findings-by-age", [], { finding: "disc-degeneration", age: 50 }],
    ["course-over-weeks", ["persistent"], { group: "persistent" }],
    ["course-over-weeks", ["all"], { group: null }],
    ["course-over-weeks", ["nonsense"], { group: "acute" }],
    ["radiation", ["50"], first],
    ["radiation", ["persistent"], first],
    ["course-over-weeks", ["disc-bulge", "30"], { finding: "disc-degeneration", age: 50 }],
  ] as const)("%s %j", (id, named, wanted) => {
    expect(readChoice(id, named, facts, first)).toMatchObject(wanted);
  });

  it.each(["scan-findings-by-age", "course-over-weeks", "radiation"] as const)(
    "%s comes back from its own address",
    (id) => {
      const choice = { finding: "annular-fissure", age: 70, group: null };
      const [, ...named] = picturePart(id, choice).split("/");
      const read = readChoice(id, named, facts, choice);
      expect(read).toEqual(choice);
    },
  );
});
