import { expect, it } from "vitest";
import { handoutFaults } from "../../src/schema/handout-faults.ts";
import { loadLibrary } from "../../src/schema/load-library.ts";
import { put, shippedContent, shippedLibrary } from "../support/shipped-content.ts";

it("finds nothing in what is shipped", () => {
  expect(handoutFaults(shippedLibrary())).toEqual([]);
});

it.each<[readonly (string | number)[], unknown, string]>([
  [["poster", 0, "section"], "no-such", "unknown section no-such"],
  [["poster", 0, "lines"], ["l7"], "unknown line of about-pain: l7"],
  [["slides", "topics", 0, "lines"], ["l99"], "unknown line of about-pain: l99"],
  [["slides", "strip"], ["sore-toe"], "unknown emergency sign sore-toe"],
  [["letter", "outcomeLines", 0, "lines"], ["l99"], "unknown line l99"],
  [["letter", "checked"], ["G99"], "unknown group G99"],
  [["letter", "intimate"], ["CES99"], "unknown finding CES99"],
  [["letter", "notWhileUrgent"], ["rest"], "unknown plan rest"],
  [["card", "plan"], ["rest"], "unknown plan rest"],
])("names what the handouts name and nothing has, at %j", (path, value, fault) => {
  const content = shippedContent();
  put(content, ["handouts", ...path], value);
  const loaded = loadLibrary(content);
  expect(loaded.ok && handoutFaults(loaded.library)).toEqual([`handouts.json: ${fault}`]);
});
