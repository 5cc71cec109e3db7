import { textKeys } from "../i18n/text-keys.ts";
import type { Leaflet, Pathway } from "../schema/library.ts";
import { useText } from "./services.ts";
import "./emergency-box.css";

/** First on every page that a patient takes home: when to get help now, and when soon. */
export function EmergencyBox({ leaflet, pathway }: { leaflet: Leaflet; pathway: Pathway }) {
  const text = useText();
  const values = {
    emergencyPlace: text(textKeys.emergencyPlace(pathway.id)),
    emergencyNumber: pathway.emergencyNumber,
    adviceLine: pathway.adviceLine ?? "",
  };
  const urgentTitle = pathway.adviceLine === null ? "urgentTitleNoLine" : "urgentTitle";
  return (
    <section class="emergency-box">
      <h2>{text(textKeys.leafletEmergency("nowTitle"), values)}</h2>
      <ul>
        {leaflet.emergency.now.map((id) => (
          <li key={id}>{text(textKeys.leafletEmergency(`now.${id}`))}</li>
        ))}
      </ul>
      <p>
        <strong>{text(textKeys.leafletEmergency("doNotWait"))}</strong>{" "}
        {text(textKeys.leafletEmergency("doNotDrive"))}
      </p>
      <h2>{text(textKeys.leafletEmergency(urgentTitle), values)}</h2>
      <ul>
        {leaflet.emergency.urgent.map((id) => (
          <li key={id}>{text(textKeys.leafletEmergency(`urgent.${id}`))}</li>
        ))}
      </ul>
    </section>
  );
}
