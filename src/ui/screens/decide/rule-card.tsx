import type * as z from "zod/mini";
import { findingsBehind } from "../../../domain/triage/findings-behind.ts";
import { spaCount } from "../../../domain/triage/spa-count.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Rule } from "../../../schema/core-pack.ts";
import type { RuleProvenance } from "../../../schema/library.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { LocalRuleLines } from "../../local/local-rule-lines.tsx";
import { useCurrent, useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";

interface RuleCardProps {
  readonly id: string;
  /** Absent for a modifier or a default explanation, which has no class of its own. */
  readonly rule: Rule | undefined;
  readonly provenance: z.infer<typeof RuleProvenance>[string] | undefined;
}

/** One rule that fired: what met it, what to do, and what it stands on. */
export function RuleCard({ id, rule, provenance }: RuleCardProps) {
  const { texts, pack } = useServices();
  const { text } = texts;
  const { decision } = useCurrent();
  const met = rule === undefined ? [] : findingsBehind(rule, decision.facts, pack);
  const count = spaCount(decision.facts);
  const note = textKeys.ruleNote(id);
  return (
    <li class="rule" data-rule={id}>
      <h3>{text(textKeys.ruleTitle(id))}</h3>
      <p>{text(textKeys.ruleAction(id))}</p>
      {texts.has(note) && <p class="quiet">{text(note)}</p>}
      <LocalRuleLines id={id} />
      {id.startsWith("SPA-") && id !== "SPA-5" && (
        <p class="met">
          {text(
            count.min === count.max ? "screens:decide.count" : "screens:decide.countRange",
            count,
          )}
        </p>
      )}
      {met.length > 0 && (
        <p class="met">
          {text("screens:decide.becauseOf", {
            findings: met.map((one) => text(textKeys.findingName(one))).join("; "),
          })}
        </p>
      )}
      <Disclosure
        quiet
        summary={`${text("screens:decide.rule", { id })} · ${provenance?.basis ?? ""}`}
      >
        {provenance && <p>{text(`screens:decide.basis.${provenance.basis}`)}</p>}
        <p>{text(textKeys.ruleBasis(id))}</p>
        <Sources refs={provenance?.sources ?? []} />
      </Disclosure>
    </li>
  );
}
