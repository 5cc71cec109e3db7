import { useCallback } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import { loadLeaflet, loadPathway } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { longDate } from "../../dates.ts";
import { EmergencyBox } from "../../emergency-box.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { LocalContacts } from "../../local/local-contacts.tsx";
import { hrefOf } from "../../routes.ts";
import { usePreferences, useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import "./leaflet.css";

const words = ["leaflet", "pathways"] as const;

/** The leaflet to take home, on screen as it prints. */
export function LeafletScreen() {
  const { texts, output, pack } = useServices();
  const { text, language } = texts;
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
              <p>
                {text(textKeys.leafletFooter("dates"), {
                  reviewedOn: longDate(pack.info.reviewedOn, language),
                  reviewBy: longDate(pack.info.reviewBy, language),
                })}{" "}
                {!pack.info.signedOff && text("screens:leaflet.draft")}
              </p>
            </footer>
          </article>
          <div class="no-print">
            <Disclosure quiet summary={text("screens:decide.sources")}>
              <Sources
                refs={[
                  ...Object.values(leaflet.emergency.sources).flat(),
                  ...leaflet.sections.flatMap(({ lines }) => lines.flatMap((line) => line.sources)),
                ]}
              />
            </Disclosure>
          </div>
        </>
      )}
    </LazyPart>
  );
}
