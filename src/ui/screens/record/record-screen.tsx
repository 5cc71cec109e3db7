import { useCallback } from "preact/hooks";
import { LazyPart } from "../../lazy-part.tsx";
import { loadNoteContent } from "../../note/note-content.ts";
import { useNoteParts } from "../../note/use-note-parts.ts";
import { usePreferences, useText } from "../../services.ts";
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
  const text = useText();
  const { jurisdiction, noteLength } = usePreferences();
  const partsOf = useNoteParts(noteLength);
  const load = useCallback(() => loadNoteContent(jurisdiction), [jurisdiction]);
  return (
    <div class="record">
      <h1>{text("screens:record.title")}</h1>
      <LazyPart words={words} load={load}>
        {(content) => (
          <>
            <PlanPart {...content} />
            <NotePart parts={partsOf(content)} />
          </>
        )}
      </LazyPart>
      <Ways to={["handouts"]} />
      <FinishPart />
    </div>
  );
}
