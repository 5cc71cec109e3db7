import type { ClinicPlace } from "../../../../domain/rehearsal/clinic.ts";
import {
  oneRule,
  type SeenPatient,
  seenPatients,
} from "../../../../domain/rehearsal/clinic-look-back.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import { joined } from "../../../lists.ts";
import { hrefOf } from "../../../routes.ts";
import { useServices } from "../../../services.ts";
import { EndingWords } from "../end-of-play.tsx";
import { personOf } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";

interface LookBackProps {
  readonly practice: Practice;
  readonly places: readonly ClinicPlace[];
}

/** How it went with one of them. */
function Seen({ practice, seen }: { practice: Practice; seen: SeenPatient }) {
  const { text } = useServices().texts;
  const run = practice.state.runs.find(({ id }) => id === seen.run);
  const file = practice.patients.find(({ scenario }) => scenario.id === seen.scenario);
  if (run === undefined || file === undefined) return null;
  const person = personOf(file, run.seed);
  const all = seen.asked.length + seen.missed.length;
  return (
    <li class="card">
      <h3>{person.name}</h3>
      <p>
        <strong>{text(`rehearse:clinic.scan.${file.scenario.scan}`)}</strong>
      </p>
      {seen.ending === null ? (
        <p>{text("rehearse:clinic.changed")}</p>
      ) : (
        <EndingWords file={file} person={person} ending={seen.ending.id} heading="h4" />
      )}
      {all > 0 && <p>{text("rehearse:clinic.asked", { count: seen.asked.length, all })}</p>}
      {seen.missed.length > 0 && (
        <>
          <p>{text("rehearse:clinic.missed")}</p>
          <ul>
            {seen.missed.map((finding) => (
              <li key={finding}>{text(textKeys.findingName(finding))}</li>
            ))}
          </ul>
        </>
      )}
      {all > 0 && seen.missed.length === 0 && <p>{text("rehearse:clinic.missedNone")}</p>}
      <a class="link" href={hrefOf({ screen: "rehearse", part: `debrief/${seen.run}` })}>
        {text("rehearse:clinic.debrief", { name: person.name })}
      </a>
    </li>
  );
}

/** What happened to each person, and whom one rule for everybody would have failed. */
export function ClinicLookBack({ practice, places }: LookBackProps) {
  const { texts } = useServices();
  const { text, language } = texts;
  const scenarios = practice.patients.map(({ scenario }) => scenario);
  const patients = seenPatients(places, scenarios, practice.checklist);
  const met = scenarios.filter(({ id }) => places.some(({ scenario }) => scenario === id));
  const rule = oneRule(met);
  const names = (ids: readonly string[]): string =>
    joined(
      ids.flatMap((id) => {
        const file = practice.patients.find(({ scenario }) => scenario.id === id);
        const run = places.find(({ scenario }) => scenario === id)?.run;
        return file && run ? [personOf(file, run.seed).name] : [];
      }),
      language,
    );
  return (
    <section>
      <h2>{text("rehearse:clinic.lookBack")}</h2>
      <p class="quiet">{text("rehearse:clinic.lookBackLead")}</p>
      <ul class="patients">
        {patients.map((seen) => (
          <Seen key={seen.run} practice={practice} seen={seen} />
        ))}
      </ul>
      <h3>{text("rehearse:clinic.oneRule")}</h3>
      <p>{text("rehearse:clinic.never", { names: names(rule.never) })}</p>
      <p>{text("rehearse:clinic.always", { names: names(rule.always) })}</p>
      <p class="quiet">{text("rehearse:clinic.alwaysWhat")}</p>
      <a class="button" href={hrefOf({ screen: "rehearse", part: "clinic" })}>
        {text("rehearse:clinic.another")}
      </a>
    </section>
  );
}
