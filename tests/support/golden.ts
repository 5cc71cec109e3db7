import { z } from "zod";
import { decide } from "../../src/domain/triage/decide.ts";
import { spaCount } from "../../src/domain/triage/spa-count.ts";
import { Answers, Jurisdiction } from "../../src/schema/answers.ts";
import type { ContentPack } from "../../src/schema/load-pack.ts";
import raw from "../golden/cases.json" with { type: "json" };
import { shippedPack } from "./content.ts";
import { fillRest } from "./fill-rest.ts";

const GoldenCase = z.strictObject({
  id: z.string(),
  title: z.string(),
  jurisdiction: z.optional(Jurisdiction),
  rest: z.enum(["no", "not_asked"]).default("no"),
  notAsked: z.array(z.string()).default([]),
  answers: Answers,
  expect: z.strictObject({
    class: z.string(),
    fires: z.array(z.string()).optional(),
    notFires: z.array(z.string()).optional(),
    imagingLine: z.string().optional(),
    banner: z.boolean().optional(),
    provisional: z.string().optional(),
    recheck: z.boolean().optional(),
    open: z.array(z.string()).optional(),
    missing: z.array(z.string()).optional(),
    inputErrors: z.array(z.string()).optional(),
    notShown: z.array(z.string()).optional(),
    spaCount: z.tuple([z.number(), z.number()]).optional(),
  }),
});
export type GoldenCase = z.infer<typeof GoldenCase>;

/** The cases and pins of section 5.7, as a clinician reads them. */
export const golden = z
  .strictObject({ cases: z.array(GoldenCase), pins: z.array(GoldenCase) })
  .parse(raw);
export const goldenCases: readonly GoldenCase[] = [...golden.cases, ...golden.pins];

const shipped = shippedPack();

/** The answers of a case, "rest no" filled in by what the shipped pack shows. */
export function answersOf({ answers, rest, notAsked }: GoldenCase): Answers {
  return rest === "no" ? fillRest(answers, shipped, new Set(notAsked)) : answers;
}

function lacking(what: string, ids: readonly string[], wanted: readonly string[] = []): string[] {
  return wanted.filter((id) => !ids.includes(id)).map((id) => `${what} lacks ${id}`);
}

function holding(what: string, ids: readonly string[], unwanted: readonly string[] = []): string[] {
  return unwanted.filter((id) => ids.includes(id)).map((id) => `${what} holds ${id}`);
}

/** @returns where this pack decides otherwise than the case says; empty when it agrees */
export function differences(one: GoldenCase, answers: Answers, pack: ContentPack): string[] {
  const decision = decide(answers, pack);
  const { expect: wanted } = one;
  const spa = spaCount(decision.facts);
  const fired = [...decision.fired.map(({ id }) => id), ...decision.notes];
  const shown = decision.groups.flatMap(({ items }) => items.map(({ finding }) => finding.id));
  const seen = {
    class: decision.class,
    imagingLine: decision.imaging.join("; "),
    banner: decision.banner,
    provisional: decision.provisional,
    recheck: decision.recheck,
    inputErrors: decision.impossible.map(({ id }) => id).join(),
    spaCount: `${spa.min}-${spa.max}`,
  };
  const pinned = {
    ...wanted,
    inputErrors: (wanted.inputErrors ?? []).join(),
    spaCount: wanted.spaCount?.join("-"),
  };
  const keys = Object.keys(seen) as (keyof typeof seen)[];
  return [
    ...keys
      .filter((key) => pinned[key] !== undefined && pinned[key] !== seen[key])
      .map((key) => `${key} is ${seen[key]}, not ${pinned[key]}`),
    ...lacking("fired", fired, wanted.fires),
    ...holding("fired", fired, wanted.notFires),
    ...holding("shown", shown, wanted.notShown),
    ...lacking(
      "open",
      decision.open.map(({ id }) => id),
      wanted.open,
    ),
    ...lacking("missing", decision.missing, wanted.missing),
  ];
}
