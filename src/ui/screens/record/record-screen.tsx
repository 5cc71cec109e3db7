import { useCallback } from "preact/hooks";
import { LazyPart } from "../../lazy-part.tsx";
import { useLocalPack } from "../../local/use-local-pack.ts";
import { loadNoteContent } from "../../note/note-content.ts";
import { useCurrent, usePreferences, useServices } from "../../services.ts";
import { Ways } from "../../ways.tsx";
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
  "mirror",
  "believe",
  "agreement",
  "teach-back",
] as const;

/** What was agreed, the note composed from what was done, the leaflet, and the end. */
export function RecordScreen() {
  const { texts, pack, now } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const { jurisdiction, noteLength } = usePreferences();
  const local = useLocalPack();
  const load = useCallback(() => loadNoteContent(jurisdiction), [jurisdiction]);
  return (
    <div class="record">
      <h1>{text("screens:record.title")}</h1>
      <LazyPart words={words} load={load}>
        {(content) => (
          <>
            <PlanPart {...content} />
            <NotePart
              parts={{
                ...content,
                consultation,
                decision,
                pack,
                local,
                length: noteLength,
                language,
                now: now(),
              }}
            />
          </>
        )}
      </LazyPart>
      <Ways to={["handouts"]} />
      <FinishPart />
    </div>
  );
}
