import { z } from "zod";
import { Answers, Jurisdiction } from "../../src/schema/answers.ts";
import type { ContentPack } from "../../src/schema/load-pack.ts";
import { decide } from "../../src/domain/triage/decide.ts";
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

/** The answers of a case, "rest no" filled in by what the shipped pack shows. */
export function answersOf(one: GoldenCase): Answers {
  return one.rest === "no"
    ? fillRest(one.answers, shippedPack(), new Set(one.notAsked))
    : one.answers;
}

/** The parts of a decision that a case can pin, in the same words; nothing where it is silent. */
export function pinned(one: GoldenCase, answers: Answers, pack: ContentPack) {
  const decision = decide(answers, pack);
  const wanted = one.expect;
  const fired = [...decision.fired.map(({ id }) => id), ...decision.notes];
  const open = decision.open.map(({ id }) => id);
  const shown = decision.groups.flatMap(({ items }) => items.map(({ finding }) => finding.id));
  const among = (ids: readonly string[], list: readonly string[] | undefined) =>
    list?.filter((id) => ids.includes(id));
  const seen: GoldenCase["expect"] = {
    ...wanted,
    class: decision.class,
    inputErrors: decision.impossible.map(({ id }) => id),
  };
  return { decision, fired, open, shown, among, seen };
}
