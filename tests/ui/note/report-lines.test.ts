import { expect, it } from "vitest";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { loadNoteContent } from "../../../src/ui/note/note-content.ts";
import { reportLines } from "../../../src/ui/note/report-lines.ts";
import { fakeServices } from "../../support/fake-services.ts";
import { fillRest } from "../../support/fill-rest.ts";

const services = fakeServices();
const clean = fillRest(
  { "CTX-AGE": 47, "CTX-SEX": "male", "CTX-WEEKS": 8 },
  services.pack,
  new Set(),
);

async function linesFor(answers: Answers, ...reportTerms: string[]) {
  await services.texts.load(["record", "report"]);
  const parts = {
    ...(await loadNoteContent("uk")),
    consultation: { ...services.newConsultation(), answers, reportTerms },
    decision: decide(answers, services.pack),
    pack: services.pack,
    local: null,
    length: "full",
    language: "en",
    now: 0,
  } as const;
  return reportLines(parts, services.texts.text);
}

it("writes nothing where no report was tapped", async () => {
  expect(await linesFor(clean)).toEqual([]);
});

it("names what was discussed, in the order of the list", async () => {
  expect(await linesFor(clean, "unremarkable", "disc-bulge", "no-such-term")).toEqual([
    ["Report discussed", "Disc bulge; Unremarkable or normal"],
  ]);
});

it("says discussed only of what could be explained, and puts what needs action first", async () => {
  const named = ["Report names (not yet explained)", "Disc bulge"];
  expect(await linesFor({}, "disc-bulge")).toEqual([named]);
  expect(await linesFor(clean, "disc-bulge", "mass-lesion")).toEqual([
    ["Report names, needs action", "Mass or lesion, suspicious for cancer"],
    named,
  ]);
});
