import type { Text } from "../../../i18n/keys.ts";
import type { Proof } from "../../../schema/proof.ts";

export interface ProofLine {
  readonly id: string;
  readonly what: string;
  readonly result: string;
}

/** What was checked and how it came out; what no run has measured says so. */
export function proofLines(
  { cases, invariants, claims, coverage, mutation }: Proof,
  text: Text,
): ProofLine[] {
  const held = (good: number, all: number): string =>
    text("about:safety.held", { held: good, all });
  const notYet = text("about:safety.notYet");
  return [
    {
      id: "cases",
      what: text("about:safety.cases"),
      result: held(cases.held, cases.held + cases.failed),
    },
    {
      id: "invariants",
      what: text("about:safety.invariants", { count: invariants.triedOn }),
      result: held(invariants.held, invariants.held + invariants.failed),
    },
    {
      id: "claims",
      what: text("about:safety.claims", { count: claims.triedOn }),
      result: held(claims.held, claims.held + claims.failed),
    },
    {
      id: "coverage",
      what: text("about:safety.coverage"),
      result: coverage === null ? notYet : text("about:safety.shares", { ...coverage }),
    },
    {
      id: "mutation",
      what: text("about:safety.mutation"),
      result: mutation === null ? notYet : held(mutation.killed, mutation.mutants),
    },
  ];
}

/** True where a written case, an invariant or a claim did not hold. */
export function hasFailed({ cases, invariants, claims }: Proof): boolean {
  return cases.failed + invariants.failed + claims.failed > 0;
}
