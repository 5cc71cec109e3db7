import { expect, it } from "vitest";
import { contentFaults } from "../../src/schema/content-faults.ts";
import { englishWords, put, shippedContent } from "../support/shipped-content.ts";

function faultsWith(path: readonly (string | number)[], value: unknown): string[] {
  const content = shippedContent();
  put(content, path, value);
  return contentFaults(content, englishWords());
}

it.each<[string, (string | number)[], unknown, string]>([
  ["fact", ["pictures", "pictures", 0, "facts"], ["f-none"], "unknown fact f-none"],
  ["belief", ["pictures", "forBeliefs", "none"], ["radiation"], "unknown belief none"],
  ["leaflet line", ["pictures", "lines"], ["l99"], "unknown leaflet line l99"],
])("names an unknown %s", (_what, path, value, fault) => {
  expect(faultsWith(path, value)).toEqual([`pictures.json: ${fault}`]);
});

it("names an unknown picture, an unknown source and a picture listed twice", () => {
  expect(faultsWith(["pictures", "forBeliefs", "reassurance"], ["none"])[0]).toMatch(
    /^pictures\.json: forBeliefs\.reassurance\.0: /,
  );
  expect(faultsWith(["pictures", "pictures", 0, "sources"], [{ id: "none", mark: "V" }])).toContain(
    "pictures.json: pictures.serious-cause.sources.none: unknown source none",
  );
  expect(faultsWith(["pictures", "pictures", 0, "id"], "radiation")).toEqual([
    "pictures.json: picture serious-cause is not listed once",
    "pictures.json: picture radiation is not listed once",
  ]);
});

it("refuses a figure from memory, and few people in a cell that there is not", () => {
  expect(faultsWith(["facts", "radiation", "tests", 2, "mark"], "M")).toEqual([
    "facts.json: radiation.tests.lumbar-xray.mark: from memory (M)",
  ]);
  expect(faultsWith(["facts", "prevalence", "fewPeople", 0, "age"], 25)).toEqual([
    "facts.json: no cell disc-height-loss at 25",
  ]);
});

it("wants every word of every picture", () => {
  const words = englishWords();
  put(words, ["pictures", "picture", "radiation", "patient", "test", "lumbar-xray"], undefined);
  expect(contentFaults(shippedContent(), words)).toEqual([
    "pictures.json: missing key picture.radiation.patient.test.lumbar-xray",
  ]);
});
