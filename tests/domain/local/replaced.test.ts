import { expect, it } from "vitest";
import { replaced } from "../../../src/domain/local/replaced.ts";

const list = [
  { id: "a", name: "A" },
  { id: "b", name: "B" },
];

it("puts an entry in place of the one of its id, and a new one at the end", () => {
  expect(replaced(list, { id: "a", name: "Z" })).toEqual([
    { id: "a", name: "Z" },
    { id: "b", name: "B" },
  ]);
  expect(replaced(list, { id: "c", name: "C" })).toEqual([...list, { id: "c", name: "C" }]);
});
