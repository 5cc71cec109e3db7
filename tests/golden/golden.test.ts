import { describe, expect, it } from "vitest";
import { z } from "zod";
import { decide } from "../../src/domain/triage/decide.ts";
import { Answers, Jurisdiction } from "../../src/schema/answers.ts";
import { shippedPack } from "../support/content.ts";
import { fillRest } from "../support/fill-rest.ts";
import raw from "./cases.json" with { type: "json" };

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
const golden = z
  .strictObject({ cases: z.array(GoldenCase), pins: z.array(GoldenCase) })
  .parse(raw);

const pack = shippedPack();
const all = [...golden.cases, ...golden.pins];

describe("the clinicians' cases", () => {
  it("holds all 88 cases and 33 pins of the source", () => {
    expect(golden.cases).toHaveLength(88);
    expect(golden.pins.length).toBeGreaterThanOrEqual(33);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(all)("$id: $title", (golden) => {
    const answers =
      golden.rest === "no"
        ? fillRest(golden.answers, pack, new Set(golden.notAsked))
        : golden.answers;
    const decision = decide(answers, pack);
    const wanted = golden.expect;
    const fired = [...decision.fired.map(({ id }) => id), ...decision.notes];
    const shown = decision.groups.flatMap(({ items }) => items.map(({ finding }) => finding.id));

    expect(decision.class).toBe(wanted.class);
    expect(fired).toEqual(expect.arrayContaining(wanted.fires ?? []));
    for (const id of wanted.notFires ?? []) expect(fired).not.toContain(id);
    for (const id of wanted.notShown ?? []) expect(shown).not.toContain(id);
    if (wanted.imagingLine !== undefined)
      expect(decision.imaging.join("; ")).toBe(wanted.imagingLine);
    if (wanted.banner !== undefined) expect(decision.banner).toBe(wanted.banner);
    if (wanted.provisional !== undefined) expect(decision.provisional).toBe(wanted.provisional);
    if (wanted.recheck !== undefined) expect(decision.recheck).toBe(wanted.recheck);
    expect(decision.open.map(({ id }) => id)).toEqual(expect.arrayContaining(wanted.open ?? []));
    expect(decision.missing).toEqual(expect.arrayContaining(wanted.missing ?? []));
    expect(decision.impossible.map(({ id }) => id)).toEqual(wanted.inputErrors ?? []);
  });
});
