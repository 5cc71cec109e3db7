import { useCallback } from "preact/hooks";
import { loadChecklist, loadPathway, loadReview, loadSafetyNet } from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useLocalPack } from "../../local/use-local-pack.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, usePreferences, useServices } from "../../services.ts";
import { FinishPart } from "./finish-part.tsx";
import { NotePart } from "./note-part.tsx";
import { PlanPart } from "./plan-part.tsx";
import "./record.css";

const words = ["record", "rules", "pathways", "talk", "box1"] as const;

/** What was agreed, the note composed from what was done, the leaflet, and the end. */
export function RecordScreen() {
  const { texts, pack, now } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const { jurisdiction, noteLength } = usePreferences();
  const local = useLocalPack();
  const load = useCallback(
    async () => ({
      pathway: await loadPathway(jurisdiction),
      checklist: await loadChecklist(),
      safetyNet: await loadSafetyNet(),
      review: await loadReview(),
    }),
    [jurisdiction],
  );
  return (
    <div class="record">
      <h1>{text("screens:record.title")}</h1>
      <LazyPart words={words} load={load}>
        {({ pathway, checklist, safetyNet, review }) => (
          <>
            <PlanPart review={review} safetyNet={safetyNet} pathway={pathway} />
            <NotePart
              parts={{
                consultation,
                decision,
                pack,
                pathway,
                checklist,
                safetyNet,
                local,
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
