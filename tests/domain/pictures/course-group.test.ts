import { expect, it } from "vitest";
import { courseGroupFor } from "../../../src/domain/pictures/course-group.ts";
import { facts } from "../../support/pictures.ts";

it.each([
  [0, "acute"],
  [5.9, "acute"],
  [6, "subacute"],
  [11, "subacute"],
  [12, "persistent"],
  [52, "persistent"],
  [53, null],
  [260, null],
])("pain for %f weeks takes the line %s", (weeks, group) => {
  expect(courseGroupFor(weeks, facts.naturalHistory.groups)?.id ?? null).toBe(group);
});
