import { useCallback } from "preact/hooks";
import {
  loadAgreement,
  loadChecklist,
  loadPathway,
  loadReportTerms,
  loadReview,
  loadSafetyNet,
  loadTeachBack,
} from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, usePreferences, useServices } from "../../services.ts";
import { FinishPart } from "./finish-part.tsx";
import { NotePart } from "./note-part.tsx";
import { PlanPart } from "./plan-part.tsx";
import "./record.css";

const words = [
  "record",
  "rules",
  "pathways",
  "talk",
  "box1",
  "report",
  "agreement",
  "teach-back",
] as const;

/** What was agreed, the note composed from what was done, the leaflet, and the end. */
export function RecordScreen() {
  const { texts, pack, now } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const { jurisdiction, noteLength } = usePreferences();
  const load = useCallback(
    async () => ({
      pathway: await loadPathway(jurisdiction),
      checklist: await loadChecklist(),
      safetyNet: await loadSafetyNet(),
      review: await loadReview(),
      reportTerms: await loadReportTerms(),
      agreement: await loadAgreement(),
      teachBack: await loadTeachBack(),
    }),
    [jurisdiction],
  );
  return (
    <div class="record">
      <h1>{text("screens:record.title")}</h1>
      <LazyPart words={words} load={load}>
        {({ pathway, checklist, safetyNet, review, reportTerms, agreement, teachBack }) => (
          <>
            <PlanPart
              agreement={agreement}
              teachBack={teachBack}
              review={review}
              safetyNet={safetyNet}
              pathway={pathway}
            />
            <NotePart
              parts={{
                consultation,
                decision,
                pack,
                pathway,
                checklist,
                safetyNet,
                reportTerms,
                agreement,
                length: noteLength,
                language,
                now: now(),
              }}
            />
          </>
        )}
      </LazyPart>
      <p>
        <a class="button" href={hrefOf({ screen: "leaflet" })}>
          {text("screens:record.leaflet")}
        </a>
      </p>
      <FinishPart />
    </div>
  );
}
