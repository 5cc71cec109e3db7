import * as z from "zod/mini";

const Text = z.string().check(z.minLength(1));

/** How bad, how likely with the controls in place, and what is left: our judgement, three steps each. */
const Severity = z.enum(["moderate", "serious", "grave"]);
const Likelihood = z.enum(["rare", "possible", "likely"]);
export const Risk = z.enum(["low", "medium", "high"]);
export type Risk = z.infer<typeof Risk>;

const Hazard = z.strictObject({
  id: z.string().check(z.regex(/^H\d\d$/)),
  title: Text,
  cause: Text,
  effect: Text,
  control: z.array(Text).check(z.minLength(1)),
  /** A test of the control: its file, and words that stand in it. Empty where only people control it. */
  tests: z.array(z.strictObject({ file: Text, says: Text })),
  severity: Severity,
  likelihood: Likelihood,
  risk: Risk,
  /** What is left, and where the control is weak. */
  residual: Text,
});
export type Hazard = z.infer<typeof Hazard>;

export const HazardLog = z.strictObject({ hazards: z.array(Hazard) });
export type HazardLog = z.infer<typeof HazardLog>;

/** How many hazards are left with each risk: what *About* tells. */
export function countByRisk({ hazards }: HazardLog): Record<Risk, number> {
  const count = (risk: Risk): number => hazards.filter((hazard) => hazard.risk === risk).length;
  return { low: count("low"), medium: count("medium"), high: count("high") };
}

const ranks = { moderate: 0, serious: 1, grave: 2, rare: 0, possible: 1, likely: 2 } as const;

/** The risk that severity and likelihood give together: the sum of their steps. */
export function riskOf({ severity, likelihood }: Pick<Hazard, "severity" | "likelihood">): Risk {
  const sum = ranks[severity] + ranks[likelihood];
  return sum <= 1 ? "low" : sum === 2 ? "medium" : "high";
}
