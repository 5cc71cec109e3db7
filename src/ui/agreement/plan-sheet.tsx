import { planned } from "../../domain/agreement/terms.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import { dateAfter, longDate } from "../dates.ts";
import { Line } from "../language/beneath.tsx";
import { useCurrent, useServices } from "../services.ts";
import type { SheetContent } from "./load-sheet.ts";
import { SheetSigns } from "./sheet-signs.tsx";
import "./plan-sheet.css";

interface PlanSheetProps extends Pick<SheetContent, "content" | "safetyNet" | "pathway"> {
  /** The level below the title, wherever the page stands. */
  readonly heading: "h2" | "h3";
}

/** The agreement in the patient’s words: what we do, what matters, when we meet, what comes first. */
export function PlanSheet({ content, safetyNet, pathway, heading: Heading }: PlanSheetProps) {
  const { texts, now } = useServices();
  const { text, language } = texts;
  const { consultation } = useCurrent();
  const { agreement, duties, reviewOn } = consultation;
  const goals = content.goals.filter((id) => consultation.goals.includes(id));
  const madeOn = agreement?.on ?? dateAfter(now(), 0);
  return (
    <>
      <section>
        <Heading>{text("screens:agreement.patientPlan")}</Heading>
        <ul>
          {planned(consultation, content.plan).map(({ id }) => {
            const who = duties[id];
            return (
              <li key={id}>
                <Line of={textKeys.planForPatient(id)} />
                {who && <em class="sheet-who">{text(textKeys.dutyForPatient(who))}</em>}
              </li>
            );
          })}
        </ul>
      </section>
      {goals.length > 0 && (
        <section>
          <Heading>{text("screens:agreement.patientGoals")}</Heading>
          <ul class="sheet-goals">
            {goals.map((id) => (
              <li key={id}>
                <Line of={textKeys.goal(id)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <Heading>{text("screens:agreement.patientDate")}</Heading>
        {reviewOn !== null && (
          <p>
            <strong>
              {text("screens:agreement.patientOn", { date: longDate(reviewOn, language) })}
            </strong>
          </p>
        )}
        <p>
          {text(
            goals.length > 0
              ? "screens:agreement.patientDecideGoals"
              : "screens:agreement.patientDecide",
          )}
        </p>
        <p class="quiet">
          {text("screens:agreement.patientMade", { date: longDate(madeOn, language) })}
        </p>
      </section>
      <SheetSigns content={content} safetyNet={safetyNet} pathway={pathway} heading={Heading} />
    </>
  );
}
