import "./handout.css";
import { textKeys } from "../../i18n/text-keys.ts";
import type { Leaflet, Pathway } from "../../schema/library.ts";
import { Line } from "../language/beneath.tsx";
import { useText } from "../services.ts";
import { emergencyValues } from "./emergency-values.ts";

interface EmergencyBoxProps {
  readonly leaflet: Leaflet;
  readonly pathway: Pathway;
}

/** First on every handout: when to get help now, and when soon. */
export function EmergencyBox({ leaflet, pathway }: EmergencyBoxProps) {
  const text = useText();
  const values = emergencyValues(pathway, text);
  const urgentTitle = pathway.adviceLine === null ? "urgentTitleNoLine" : "urgentTitle";
  return (
    <section class="emergency-box">
      <div>
        <h2>
          <Line of={textKeys.leafletEmergency("nowTitle")} values={values} />
        </h2>
        <ul>
          {leaflet.emergency.now.map((id) => (
            <li key={id}>
              <Line of={textKeys.leafletEmergency(`now.${id}`)} />
            </li>
          ))}
        </ul>
        <p>
          <strong>
            <Line of={textKeys.leafletEmergency("doNotWait")} />
          </strong>{" "}
          <Line of={textKeys.leafletEmergency("doNotDrive")} />
        </p>
      </div>
      <div>
        <h2>
          <Line of={textKeys.leafletEmergency(urgentTitle)} values={values} />
        </h2>
        <ul>
          {leaflet.emergency.urgent.map((id) => (
            <li key={id}>
              <Line of={textKeys.leafletEmergency(`urgent.${id}`)} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
