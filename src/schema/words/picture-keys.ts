import type { Library } from "../load-library.ts";
import { pictureIds } from "../pictures.ts";
import { below, type ExpectedKeys, each } from "./expected-keys.ts";

const arrayKey = ["on", "off"];

/** The pictures: what the clinician reads of each, and every word of what the patient sees. */
export function pictureKeys({ facts }: Library): ExpectedKeys {
  const findings = Object.keys(facts.prevalence.findings);
  const groups = facts.naturalHistory.groups.map(({ id }) => id);
  const tests = facts.radiation.tests.map(({ id }) => id);
  const ofPatient = (id: string, keys: readonly string[]) => below(`picture.${id}.patient`, keys);
  return {
    required: [
      ...each(pictureIds, ["title", "use", "caveat", "patient.source"], "picture."),
      ...ofPatient("serious-cause", [
        ...["heading", "caption", ...arrayKey],
        ...below("line", ["who", "what", "next"]),
        ...below("column", ["what", "people"]),
        ...below("row", ["seen", "serious", "fracture", "other"]),
      ]),
      ...ofPatient("scan-findings-by-age", [
        ...arrayKey,
        ...below("heading", findings),
        ...below("caption", findings),
        ...below("line", ["modelAlone", "older", "moreWithPain", "othersWithPain"]),
        ...below("line", ["cannotTell", "curve"]),
        ...below("column", ["age", "people"]),
      ]),
      ...ofPatient("course-over-weeks", [
        ...["caption", "scale", "column.weeks"],
        ...below("heading", ["all", ...groups]),
        ...below("label", groups),
        ...below("line", ["all", ...groups, "average", "lessSure"]),
      ]),
      ...ofPatient("ten-scanners", [
        ...["heading", "share", "caption", ...arrayKey],
        ...below("line", ["share", "one", "good"]),
        ...below("column", ["what", "count"]),
        ...below("row", ["reports", "findings", "inAll", "inOne"]),
      ]),
      ...ofPatient("radiation", [
        ...["heading", "about", "caption"],
        ...below("line", ["nature", "ct", "mri"]),
        ...below("test", tests),
        ...below("column", ["test", "nature", "risk"]),
      ]),
      ...ofPatient("early-scanning", [
        ...["heading", "share", "caption", ...arrayKey],
        ...below("line", ["daily", "good", "surgery", "link"]),
        ...below("square", ["scanned", "unscanned"]),
        ...below("column", ["what", "count"]),
        ...below("row", ["trials", "people", "scanned", "unscanned"]),
      ]),
    ],
  };
}
