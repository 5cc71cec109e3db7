import type { RuleLine } from "../core-pack.ts";
import { idsOf } from "../ids-of.ts";
import type { Belief } from "../library.ts";
import { allRuleIds, findingIds, type Library } from "../load-library.ts";
import { below, type ExpectedKeys, each } from "./expected-keys.ts";

/** Groups, findings and the lowering details beside them. */
export function checkKeys(library: Library): ExpectedKeys {
  const ids = findingIds(library);
  const isDetail = (id: string): boolean => id.startsWith("L-");
  return {
    required: [
      ...each(idsOf(library["red-flags"].groups), ["title", "lead"], "group."),
      ...each(
        ids.filter((id) => !isDetail(id)),
        ["name"],
        "finding.",
      ),
      ...each(ids.filter(isDetail), ["name"], "detail."),
    ],
  };
}

/** How to ask each finding, what counts and what it is worth. */
export function askKeys(library: Library): ExpectedKeys {
  return {
    required: [
      ...each(findingIds(library), ["ask", "counts", "worth"]),
      ...below("patient", ["intro", "yes", "no", "unknown", "decline", "thanks"]),
      ...below("patient.question", library.handouts.asked),
    ],
  };
}

/** Lines that send someone on, or wait for a result, and ask for no picture. */
const withoutPicture: readonly RuleLine[] = ["specialist decides", "bloods first", "other pathway"];

/** A rule that asks for a picture has the question its request puts; no other rule has one. */
export function ruleKeys(library: Library): ExpectedKeys {
  const ids = allRuleIds(library);
  const asking = library.rules.rules.filter(
    ({ line }) => line !== undefined && !withoutPicture.includes(line),
  );
  return {
    required: [...each(ids, ["title", "action", "basis"]), ...each(idsOf(asking), ["question"])],
    optional: each(ids, ["note"]),
  };
}

function lineKeys({ id, steps, saysCount, askYourselfCount }: Belief): string[] {
  const counts = { ...steps, said: saysCount, askYourself: askYourselfCount };
  return Object.entries(counts).flatMap(([step, count]) =>
    Array.from({ length: count }, (_, at) => `${id}.${step}.${at + 1}`),
  );
}

/** Every belief card, with exactly as many lines a step as the content counts. */
export function talkKeys({ beliefs: { beliefs } }: Library): ExpectedKeys {
  return {
    required: [
      ...each(idsOf(beliefs), ["title", "need", "evidence", "against"]),
      ...beliefs.flatMap(lineKeys),
    ],
  };
}
