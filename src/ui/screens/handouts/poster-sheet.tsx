import { useState } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import { EmergencyBox } from "../../handout/emergency-box.tsx";
import { HandoutFoot } from "../../handout/handout-foot.tsx";
import { leafletRefs } from "../../handout/leaflet-refs.ts";
import { useText } from "../../services.ts";
import { HandoutSheet, type Paper, type SheetParts } from "./handout-sheet.tsx";

const papers: readonly Paper[] = ["a4", "a3", "letter", "tabloid"];

function PosterPage({ handouts, leaflet, pathway, paper }: SheetParts & { readonly paper: Paper }) {
  const text = useText();
  return (
    <article class={`leaflet poster paper-${paper}`}>
      <header>
        <h1>{text(textKeys.handout("poster.title"))}</h1>
        <p>{text(textKeys.handout("poster.lead"))}</p>
      </header>
      <EmergencyBox leaflet={leaflet} pathway={pathway} />
      <div class="poster-sections">
        {handouts.poster.map(({ section, lines }) => (
          <section key={section}>
            <h2>{text(textKeys.leafletSection(section))}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{text(textKeys.leafletLine(line))}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <HandoutFoot />
    </article>
  );
}

/**
 * For the wall of a waiting room. Neutral: posters strongly against scans met surprise, mistrust
 * and sometimes anger, and longer text helped (section 3.9).
 */
export function PosterSheet(parts: SheetParts) {
  const { handouts, leaflet, pathway } = parts;
  const [paper, setPaper] = useState<Paper>(pathway.id === "us" ? "letter" : "a4");
  return (
    <HandoutSheet
      of="poster"
      refs={leafletRefs(
        leaflet,
        handouts.poster.flatMap(({ lines }) => lines),
      )}
      paper={{ choices: papers, chosen: paper, onChoose: setPaper }}
    >
      <PosterPage {...parts} paper={paper} />
    </HandoutSheet>
  );
}
