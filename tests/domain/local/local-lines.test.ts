import { expect, it } from "vitest";
import { additionsFor } from "../../../src/domain/local/local-lines.ts";
import { smallPack } from "../../support/local-pack.ts";

it("gives the lines of one rule in the order of the file, and none of another", () => {
  const additions = [
    { rule: "CES-1", text: "first" },
    { rule: "FX-1", text: "other" },
    { rule: "CES-1", text: "second" },
  ];
  const pack = { ...smallPack, additions };
  expect(additionsFor(pack, "CES-1")).toEqual(["first", "second"]);
  expect(additionsFor(pack, "CES-2")).toEqual([]);
});
