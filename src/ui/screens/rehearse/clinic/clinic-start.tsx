import { useState } from "preact/hooks";
import {
  clinicId,
  clinicPlaces,
  clinicSizes,
  unfinishedClinics,
} from "../../../../domain/rehearsal/clinic.ts";
import { RadioList } from "../../../components/radio-list.tsx";
import { go } from "../../../navigation.ts";
import { hrefOf, type Route } from "../../../routes.ts";
import { useServices } from "../../../services.ts";
import { listed } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";

const at = (id: string): Route => ({ screen: "rehearse", part: `clinic/${id}` });

/** How many patients, and the clinics that wait to be finished. */
export function ClinicStart({ practice }: { practice: Practice }) {
  const { texts, now } = useServices();
  const { text } = texts;
  const [size, setSize] = useState<string>(String(clinicSizes[1]));
  const { runs } = practice.state;
  const patients = listed(practice.patients);
  const start = (): void => {
    // any whole number will do: it decides who is on the list, and in which order
    const seed = Math.floor(now() % 1_000_000_007);
    go(at(clinicId({ seed, size: Number(size) })));
  };
  return (
    <>
      <h1>{text("rehearse:clinic.title")}</h1>
      <p>{text("rehearse:clinic.lead")}</p>
      <p class="quiet">{text("rehearse:clinic.coachNone")}</p>
      <RadioList
        name="clinic-size"
        legend={text("rehearse:clinic.sizeLegend")}
        options={clinicSizes.map((value) => ({ value: String(value), label: String(value) }))}
        chosen={size}
        onChoose={setSize}
      />
      <p>
        <button type="button" class="button button-strong" onClick={start}>
          {text("rehearse:clinic.start")}
        </button>
      </p>
      {unfinishedClinics(patients, runs).map((clinic) => {
        const places = clinicPlaces(clinic, patients, runs);
        const seen = places.filter(({ state }) => state === "met").length;
        return (
          <p key={clinicId(clinic)}>
            <a class="link" href={hrefOf(at(clinicId(clinic)))}>
              {text("rehearse:clinic.goOn", { seen, all: places.length })}
            </a>
          </p>
        );
      })}
    </>
  );
}
