import { useCallback } from "preact/hooks";
import { LazyPart } from "../../lazy-part.tsx";
import { loadReport, recordedRow } from "../../report-content.ts";
import { ReportSheet } from "../../report-sheet.tsx";
import { useCurrent, usePreferences } from "../../services.ts";
import type { SubjectProps } from "./subjects.ts";
import { TurnedHeading } from "./turned-heading.tsx";
import { UnknownSubject } from "./unknown-subject.tsx";

const words = ["report", "leaflet", "pathways"] as const;

/** The report in plain words, for the age the address names: `report/50`. */
export function TurnedReport({ part }: SubjectProps) {
  const { jurisdiction } = usePreferences();
  const { consultation, decision } = useCurrent();
  const load = useCallback(() => loadReport(jurisdiction), [jurisdiction]);
  return (
    <LazyPart words={words} load={load}>
      {(content) => {
        if (consultation.reportTerms.length === 0) return <UnknownSubject />;
        const named = content.facts.prevalence.ages.find((age) => String(age) === part);
        return (
          <ReportSheet
            content={content}
            row={named ?? recordedRow(content, decision)}
            heading={(title) => <TurnedHeading of={title}>{title}</TurnedHeading>}
          />
        );
      }}
    </LazyPart>
  );
}
