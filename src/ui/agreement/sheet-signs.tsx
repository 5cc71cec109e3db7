import { useMemo } from "preact/hooks";
import { signGroups } from "../../domain/agreement/sign-groups.ts";
import { whatWouldChange } from "../../domain/triage/what-would-change.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { emergencyValues } from "../handout/emergency-values.ts";
import { Line } from "../language/beneath.tsx";
import { LocalContacts } from "../local/local-contacts.tsx";
import { useCurrent, useServices } from "../services.ts";
import type { SheetContent } from "./load-sheet.ts";

interface SheetSignsProps extends Pick<SheetContent, "content" | "safetyNet" | "pathway"> {
  readonly heading: "h2" | "h3";
}

/** What would change the plan, from the rules, by how soon to act; the emergency box first. */
export function SheetSigns({ content, safetyNet, pathway, heading: Heading }: SheetSignsProps) {
  const { texts, pack } = useServices();
  const { text } = texts;
  const { consultation, decision } = useCurrent();
  const groups = useMemo(() => {
    const changes = whatWouldChange(consultation.answers, decision, pack);
    return signGroups(changes, content, safetyNet);
  }, [consultation.answers, decision, pack, content, safetyNet]);
  const list = (ids: readonly string[]) => (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <Line of={textKeys.sign(id)} />
        </li>
      ))}
    </ul>
  );
  const { leads } = safetyNet;
  return (
    <>
      <section class="sheet-emergency">
        <Heading>
          <Line
            of={textKeys.safetyNetLine(leads.immediate)}
            values={emergencyValues(pathway, text)}
          />
        </Heading>
        {list(groups.now)}
        <p>
          <strong>
            <Line of={textKeys.leafletEmergency("doNotDrive")} />
          </strong>
        </p>
      </section>
      {groups.day.length > 0 && (
        <section>
          <Heading>{text("screens:agreement.patientDay")}</Heading>
          {list(groups.day)}
          {pathway.adviceLine !== null && (
            <p>{text("screens:agreement.patientAdviceLine", { number: pathway.adviceLine })}</p>
          )}
        </section>
      )}
      <section>
        <Heading>{text("screens:agreement.patientSoon")}</Heading>
        {list(groups.soon)}
      </section>
      <LocalContacts forPatient />
      {groups.review.length > 0 && (
        <section>
          <Heading>{text("screens:agreement.patientReview")}</Heading>
          {list(groups.review)}
        </section>
      )}
      {groups.examined && <p>{text("screens:agreement.patientExamined")}</p>}
    </>
  );
}
