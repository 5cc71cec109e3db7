import { useCallback } from "preact/hooks";
import { loadLeaflet, loadPathway } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { leafletRefs } from "../../handout/leaflet-refs.ts";
import { ReadingAge } from "../../handout/reading-age.tsx";
import { ForPatient } from "../../language/for-patient.tsx";
import { LanguageChoice } from "../../language/language-choice.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { hrefOf } from "../../routes.ts";
import { usePreferences, useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { LeafletSheet } from "./leaflet-sheet.tsx";

const words = ["leaflet", "handouts", "pathways"] as const;

/** The leaflet to take home, on screen as it prints. */
export function LeafletScreen() {
  const { texts, output } = useServices();
  const { text } = texts;
  const { jurisdiction } = usePreferences();
  const load = useCallback(
    async () => ({ leaflet: await loadLeaflet(), pathway: await loadPathway(jurisdiction) }),
    [jurisdiction],
  );
  return (
    <LazyPart words={words} load={load}>
      {({ leaflet, pathway }) => (
        <>
          <div class="row no-print">
            <button type="button" class="button" onClick={() => output.print()}>
              {text("screens:leaflet.print")}
            </button>
            <a class="button button-plain" href={hrefOf({ screen: "record" })}>
              {text("screens:leaflet.back")}
            </a>
          </div>
          <LanguageChoice part="handouts" />
          <ForPatient part="handouts">
            <LeafletSheet leaflet={leaflet} pathway={pathway} />
          </ForPatient>
          <div class="no-print">
            <ReadingAge of="leaflet" />
            <Disclosure quiet summary={text("screens:decide.sources")}>
              <Sources refs={leafletRefs(leaflet)} />
            </Disclosure>
          </div>
        </>
      )}
    </LazyPart>
  );
}
