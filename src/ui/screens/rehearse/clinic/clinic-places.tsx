import type { ClinicPlace } from "../../../../domain/rehearsal/clinic.ts";
import { go } from "../../../navigation.ts";
import { hrefOf } from "../../../routes.ts";
import { useText } from "../../../services.ts";
import { filled, personOf } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";

interface PlacesProps {
  readonly practice: Practice;
  readonly id: string;
  readonly places: readonly ClinicPlace[];
}

/** The waiting room: nobody is known before they are called in, and they come in their order. */
export function ClinicPlaces({ practice, id, places }: PlacesProps) {
  const text = useText();
  const next = places.findIndex(({ state }) => state !== "met");
  const callIn = (scenario: string): void => {
    const file = practice.patients.find((one) => one.scenario.id === scenario);
    if (file === undefined) return;
    const run = practice.store.begin(file.scenario, "none", false, id);
    go({ screen: "rehearse", part: `play/${run.id}` });
  };
  const nameOf = ({ scenario, run }: ClinicPlace): string => {
    const file = practice.patients.find((one) => one.scenario.id === scenario);
    return run === null || file === undefined
      ? ""
      : filled(file.words.title, personOf(file, run.seed));
  };
  return (
    <ol class="clinic-places">
      {places.map((place, index) => {
        const { scenario, state, run } = place;
        const count = index + 1;
        return (
          <li key={scenario} class="card">
            <p>
              <strong>{nameOf(place) || text("rehearse:clinic.place", { count })}</strong>{" "}
              <span class="quiet">{text(`rehearse:clinic.${state}`)}</span>
            </p>
            {index === next &&
              (run === null ? (
                <button type="button" class="button button-strong" onClick={() => callIn(scenario)}>
                  {text("rehearse:clinic.callIn", { count })}
                </button>
              ) : (
                <a
                  class="button button-strong"
                  href={hrefOf({ screen: "rehearse", part: `play/${run.id}` })}
                >
                  {text("rehearse:clinic.goOnWith", { count })}
                </a>
              ))}
          </li>
        );
      })}
    </ol>
  );
}
