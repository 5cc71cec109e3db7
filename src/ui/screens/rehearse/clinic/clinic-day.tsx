import { type Clinic, clinicId, clinicPlaces } from "../../../../domain/rehearsal/clinic.ts";
import { useText } from "../../../services.ts";
import { listed } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";
import { ClinicLookBack } from "./clinic-look-back.tsx";
import { ClinicPlaces } from "./clinic-places.tsx";

/** One clinic: who is next, and at its end what happened to everyone. */
export function ClinicDay({ practice, clinic }: { practice: Practice; clinic: Clinic }) {
  const text = useText();
  const places = clinicPlaces(clinic, listed(practice.patients), practice.state.runs);
  const seen = places.filter(({ state }) => state === "met").length;
  return (
    <article class="clinic">
      <h1>{text("rehearse:clinic.title")}</h1>
      <p>{text("rehearse:clinic.seenOf", { seen, all: places.length })}</p>
      <ClinicPlaces practice={practice} id={clinicId(clinic)} places={places} />
      {seen === places.length ? (
        <ClinicLookBack practice={practice} places={places} />
      ) : (
        <p class="quiet">{text("rehearse:clinic.same")}</p>
      )}
    </article>
  );
}
