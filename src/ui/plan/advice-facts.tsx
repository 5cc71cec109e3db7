import { patientPurposes } from "../../domain/local/contacts-for.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { Pathway, Review, SafetyNet } from "../../schema/library.ts";
import { Disclosure } from "../components/disclosure.tsx";
import { emergencyValues } from "../handout/emergency-values.ts";
import { LocalContacts } from "../local/local-contacts.tsx";
import { useText } from "../services.ts";
import { Sources } from "../sources.tsx";

/** What should bring the person back, at once and within days, as it can be said aloud. */
export function SafetyNetLines({ safetyNet, pathway }: { safetyNet: SafetyNet; pathway: Pathway }) {
  const text = useText();
  const values = emergencyValues(pathway, text);
  const { leads, immediate, soon, facts } = safetyNet;
  const list = (lines: readonly { id: string }[]) => (
    <ul>
      {lines.map(({ id }) => (
        <li key={id}>{text(textKeys.safetyNetLine(id), values)}</li>
      ))}
    </ul>
  );
  return (
    <Disclosure summary={text("screens:record.safetyNetLines")}>
      <h3>{text(textKeys.safetyNetLine(leads.immediate), values)}</h3>
      {list(immediate)}
      <h3>{text(textKeys.safetyNetLine(leads.soon), values)}</h3>
      {list(soon)}
      <LocalContacts purposes={patientPurposes} />
      <div class="quiet">{list(facts)}</div>
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={[...immediate, ...soon, ...facts].flatMap(({ sources }) => sources)} />
      </Disclosure>
    </Disclosure>
  );
}

/** Natural history, review times and the delayed-scan trial, each with its source. */
export function ReviewFacts({ review }: { review: Review }) {
  const text = useText();
  return (
    <Disclosure summary={text("screens:record.reviewFacts")}>
      <ul>
        {review.facts.map(({ id, sources }) => (
          <li key={id}>
            {text(textKeys.reviewLine(id))}
            <Disclosure quiet summary={text("screens:decide.sources")}>
              <Sources refs={sources} />
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
