import { textKeys } from "../../../i18n/text-keys.ts";
import type { Leaflet, Pathway } from "../../../schema/library.ts";
import { EmergencyBox } from "../../handout/emergency-box.tsx";
import { HandoutFoot } from "../../handout/handout-foot.tsx";
import { Line } from "../../language/beneath.tsx";
import { LocalContacts } from "../../local/local-contacts.tsx";

interface SheetProps {
  readonly leaflet: Leaflet;
  readonly pathway: Pathway;
}

/** The leaflet itself: the emergency signs first. */
export function LeafletSheet({ leaflet, pathway }: SheetProps) {
  return (
    <article class="leaflet">
      <h1>
        <Line of={textKeys.leafletTitle()} />
      </h1>
      <EmergencyBox leaflet={leaflet} pathway={pathway} />
      <LocalContacts forPatient />
      {leaflet.sections.map(({ id, lines }) => (
        <section key={id}>
          <h2>
            <Line of={textKeys.leafletSection(id)} />
          </h2>
          <ul>
            {lines.map((line) => (
              <li key={line.id}>
                <Line of={textKeys.leafletLine(line.id)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <footer>
        <p>
          <Line of={textKeys.leafletFooter("comeBack")} />
        </p>
        <p>
          <Line of={textKeys.leafletFooter("general")} />
        </p>
        <HandoutFoot />
      </footer>
    </article>
  );
}
