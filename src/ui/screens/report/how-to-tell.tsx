import { textKeys } from "../../../i18n/text-keys.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import type { ReportContent } from "../../report-content.ts";
import { useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";

/** How to tell a report: before it, listen first, then experience, then numbers. */
export function HowToTell({ telling }: Pick<ReportContent, "telling">) {
  const text = useText();
  return (
    <Disclosure summary={text("screens:report.telling")}>
      <p class="quiet">{text("screens:report.tellingWhat")}</p>
      <ol class="report-telling">
        {telling.map(({ id }) => (
          <li key={id}>
            <p>{text(textKeys.reportTelling(id, "what"))}</p>
            <p class="sayable">{text(textKeys.reportTelling(id, "say"))}</p>
          </li>
        ))}
      </ol>
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={telling.flatMap(({ sources }) => sources)} />
      </Disclosure>
    </Disclosure>
  );
}
