import { answerTo } from "../../../domain/triage/facts.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

/** Findings not known to be absent, under the group of Check that asks them. */
export function OpenInCheck({ findings }: { findings: readonly string[] }) {
  const text = useText();
  const { decision } = useCurrent();
  const named = (id: string): string => {
    const answer = answerTo(decision.facts, id);
    const name = text(textKeys.findingName(id));
    return answer === "no" ? name : `${name} (${text(`screens:report.state.${answer}`)})`;
  };
  const placed = decision.groups.map(({ id, items }) => ({
    id,
    findings: findings.filter((one) => items.some(({ finding }) => finding.id === one)),
  }));
  const elsewhere = findings.filter((one) => !placed.some((group) => group.findings.includes(one)));
  return (
    <ul class="report-open">
      {placed
        .filter((group) => group.findings.length > 0)
        .map((group) => (
          <li key={group.id}>
            <a href={hrefOf({ screen: "check", group: group.id })}>
              {text(textKeys.groupTitle(group.id))}
            </a>
            : {group.findings.map(named).join("; ")}
          </li>
        ))}
      {elsewhere.length > 0 && <li>{elsewhere.map(named).join("; ")}</li>}
    </ul>
  );
}
