import { useCallback } from "preact/hooks";
import { loadHandouts, loadLeaflet, loadPathway } from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { usePreferences } from "../../services.ts";
import { CardSheet } from "./card-sheet.tsx";
import { HandoutHub } from "./handout-hub.tsx";
import type { SheetParts } from "./handout-sheet.tsx";
import { LetterSheet } from "./letter-sheet.tsx";
import { PosterSheet } from "./poster-sheet.tsx";
import "./handouts.css";

const words = ["leaflet", "handouts", "pathways", "record"] as const;

function Sheet({ part, parts }: { part: string | null; parts: SheetParts }) {
  switch (part) {
    case "card":
      return <CardSheet {...parts} />;
    case "letter":
      return <LetterSheet {...parts} />;
    case "poster":
      return <PosterSheet {...parts} />;
    default:
      return <HandoutHub />;
  }
}

/** What the patient takes home and what hangs in the waiting room; by name, or all of them. */
export function HandoutsScreen({ part }: { part: string | null }) {
  const { jurisdiction } = usePreferences();
  const load = useCallback(
    async () => ({
      handouts: await loadHandouts(),
      leaflet: await loadLeaflet(),
      pathway: await loadPathway(jurisdiction),
    }),
    [jurisdiction],
  );
  return (
    <LazyPart words={words} load={load}>
      {(parts) => <Sheet part={part} parts={parts} />}
    </LazyPart>
  );
}
