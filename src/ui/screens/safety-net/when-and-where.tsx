import { patientPurposes } from "../../../domain/local/contacts-for.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Leaflet, Pathway } from "../../../schema/library.ts";
import type { TeachBack } from "../../../schema/teach-back.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { longDate } from "../../dates.ts";
import { LocalContacts } from "../../local/local-contacts.tsx";
import { leadingRules } from "../../rule-words.ts";
import { useCurrent, useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { courseLines } from "./course-lines.ts";

interface WhenProps {
  readonly pathway: Pathway;
  readonly teachBack: TeachBack;
  readonly leaflet: Leaflet;
}

/** How fast to act and where to go here, when to meet again, and what to expect, with sources. */
export function WhenAndWhere({ pathway, teachBack, leaflet }: WhenProps) {
  const { texts } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const { reviewOn } = consultation;
  const course = courseLines(decision, teachBack);
  const lines = leaflet.sections.flatMap((section) => section.lines);
  return (
    <section>
      <h2>{text("screens:safety-net.when")}</h2>
      <dl class="net-when">
        <dt>{text("screens:safety-net.now")}</dt>
        <dd>
          {text("screens:safety-net.nowWhere", {
            place: text(textKeys.emergencyPlace(pathway.id)),
            number: pathway.emergencyNumber,
          })}
        </dd>
        <dt>{text("screens:safety-net.days")}</dt>
        <dd>{text("screens:safety-net.daysWhere")}</dd>
        {pathway.adviceLine !== null && (
          <>
            <dt>{text("screens:safety-net.adviceLine")}</dt>
            <dd>{pathway.adviceLine}</dd>
          </>
        )}
        <dt>{text("screens:safety-net.review")}</dt>
        <dd>
          {reviewOn === null ? text("screens:safety-net.reviewNone") : longDate(reviewOn, language)}
        </dd>
      </dl>
      <LocalContacts
        purposes={patientPurposes}
        destinations={leadingRules(decision).map(({ destination }) => destination)}
      />
      {course.length > 0 && (
        <>
          <h3>{text("screens:safety-net.course")}</h3>
          <ul class="net-lines">
            {course.map((id) => (
              <li key={id}>{text(textKeys.leafletLine(id))}</li>
            ))}
          </ul>
          <Disclosure quiet summary={text("screens:decide.sources")}>
            <Sources
              refs={lines.filter(({ id }) => course.includes(id)).flatMap(({ sources }) => sources)}
            />
          </Disclosure>
        </>
      )}
    </section>
  );
}
