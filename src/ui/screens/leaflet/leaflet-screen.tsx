import { useCallback } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import { loadLeaflet, loadPathway } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { EmergencyBox } from "../../handout/emergency-box.tsx";
import { HandoutFoot } from "../../handout/handout-foot.tsx";
import { leafletRefs } from "../../handout/leaflet-refs.ts";
import { ReadingAge } from "../../handout/reading-age.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { LocalContacts } from "../../local/local-contacts.tsx";
import { hrefOf } from "../../routes.ts";
import { usePreferences, useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";

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
          <article class="leaflet">
            <h1>{text(textKeys.leafletTitle())}</h1>
            <EmergencyBox leaflet={leaflet} pathway={pathway} />
            <LocalContacts forPatient />
            {leaflet.sections.map(({ id, lines }) => (
              <section key={id}>
                <h2>{text(textKeys.leafletSection(id))}</h2>
                <ul>
                  {lines.map((line) => (
                    <li key={line.id}>{text(textKeys.leafletLine(line.id))}</li>
                  ))}
                </ul>
              </section>
            ))}
            <footer>
              <p>{text(textKeys.leafletFooter("comeBack"))}</p>
              <p>{text(textKeys.leafletFooter("general"))}</p>
              <HandoutFoot />
            </footer>
          </article>
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
