import { answerTo } from "../../../domain/triage/facts.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

/** Findings not known to be absent, under the group of Check that asks them. */
export function OpenInCheck({ findings }: { findings: readonly string[] }) {
  const text = useText();
  const { decision } = useCurrent();
  const byState = (ids: readonly string[]): string =>
    (["yes", "unknown", "not_asked"] as const)
      .flatMap((state) => {
        const names = ids
          .filter((id) => answerTo(decision.facts, id) === state)
          .map((id) => text(textKeys.findingName(id)));
        return names.length === 0
          ? []
          : [`${text(`screens:report.state.${state}`)}: ${names.join("; ")}.`];
      })
      .join(" ");
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
            <br />
            {byState(group.findings)}
          </li>
        ))}
      {elsewhere.length > 0 && <li>{byState(elsewhere)}</li>}
    </ul>
  );
}
