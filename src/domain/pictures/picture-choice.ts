import type { NumberAnswer } from "../../schema/answers.ts";
import type { Facts } from "../../schema/facts.ts";
import type { PictureId } from "../../schema/pictures.ts";
import { courseGroupFor } from "./course-group.ts";
import { nearestAge } from "./nearest-age.ts";

/** What of a picture is shown. It travels in the address, so that no consultation keeps it. */
export interface PictureChoice {
  readonly finding: string;
  /** A row of the table by ages. */
  readonly age: number;
  /** How long the pain has lasted; null shows every line. */
  readonly group: string | null;
}

/** Shown where no age is known: the middle of the table. */
const ageUnknown = 50;

/** The choice that fits what was recorded. */
export function firstChoice(facts: Facts, age: NumberAnswer, weeks: NumberAnswer): PictureChoice {
  const { prevalence, naturalHistory } = facts;
  return {
    finding: Object.keys(prevalence.findings)[0] ?? "",
    age: nearestAge(typeof age === "number" ? age : ageUnknown, prevalence.ages),
    group:
      typeof weeks === "number" ? (courseGroupFor(weeks, naturalHistory.groups)?.id ?? null) : null,
  };
}

/** What an address asks for: whatever it does not name, or names wrongly, is as recorded. */
export function readChoice(
  id: PictureId,
  named: readonly string[],
  facts: Facts,
  first: PictureChoice,
): PictureChoice {
  const [one = "", two = ""] = named;
  if (id === "scan-findings-by-age") {
    const { ages, findings } = facts.prevalence;
    return {
      ...first,
      finding: Object.keys(findings).includes(one) ? one : first.finding,
      age: ages.find((age) => String(age) === two) ?? first.age,
    };
  }
  if (id === "course-over-weeks") {
    const group = facts.naturalHistory.groups.find((each) => each.id === one)?.id;
    return { ...first, group: group ?? (one === "all" ? null : first.group) };
  }
  return first;
}

/** @returns the address of a picture below its screen */
export function picturePart(id: PictureId, choice: PictureChoice): string {
  if (id === "scan-findings-by-age") return `${id}/${choice.finding}/${choice.age}`;
  if (id === "course-over-weeks") return `${id}/${choice.group ?? "all"}`;
  return id;
}
