import { decide } from "../../src/domain/triage/decide.ts";
import { shippedPack } from "../support/content.ts";
import { type Extent, type Proof, prove } from "../support/proof/prove.ts";

const whole: Omit<Extent, "seed" | "generated"> = {
  ...{ whole: 7, partly: 3, together: 2, rules: 2, persons: 5 },
  everyPerson: true,
};

interface AtLength extends Proof {
  /** Rules that no answers of the whole proof make fire. */
  readonly silent: readonly string[];
}

/** Every whole space of answers and many generated ones, with the rules as shipped. */
export function atLength(
  { seed, generated }: Pick<Extent, "seed" | "generated">,
  say: (line: string) => void,
): AtLength {
  const pack = shippedPack();
  const silent = new Set(pack.rules.rules.map(({ id }) => id));
  const began = performance.now();
  const proof = prove(
    (answers) => {
      const decision = decide(answers, pack);
      for (const { id } of decision.fired) silent.delete(id);
      return decision;
    },
    { ...whole, seed, generated },
    (part, cases) => {
      const seconds = `${((performance.now() - began) / 1000).toFixed(0)} s`;
      say(`${seconds.padStart(8)}  ${String(cases).padStart(9)}  ${part}`);
    },
  );
  return { ...proof, silent: [...silent] };
}
