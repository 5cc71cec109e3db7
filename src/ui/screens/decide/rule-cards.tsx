import type * as z from "zod/mini";
import type { Rule } from "../../../schema/core-pack.ts";
import type { RuleProvenance } from "../../../schema/library.ts";
import { RuleCard } from "./rule-card.tsx";

interface RuleCardsProps {
  readonly ids: readonly string[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly provenance: z.infer<typeof RuleProvenance>;
}

/** Rules that fired, each with what met it and what to do, in the order given. */
export function RuleCards({ ids, rules, provenance }: RuleCardsProps) {
  return (
    <ul class="rules">
      {ids.map((id) => (
        <RuleCard key={id} id={id} rule={rules.get(id)} provenance={provenance[id]} />
      ))}
    </ul>
  );
}
