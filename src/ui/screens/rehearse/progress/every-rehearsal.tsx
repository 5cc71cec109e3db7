import type { Finished } from "../../../../domain/rehearsal/progress.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { dateAfter, longDate } from "../../../dates.ts";
import { hrefOf } from "../../../routes.ts";
import { useServices } from "../../../services.ts";
import { titleOf } from "../patients.ts";

interface EveryRehearsalProps {
  readonly patients: readonly ScenarioFile[];
  /** Oldest first. */
  readonly finished: readonly Finished[];
}

/** All that the pictures show, in words, a rehearsal at a time; the newest first. */
export function EveryRehearsal({ patients, finished }: EveryRehearsalProps) {
  const { texts } = useServices();
  const { text, language } = texts;
  return (
    <Disclosure summary={text("rehearse:progress.every")}>
      <ol class="progress-rows" reversed>
        {finished.toReversed().map(({ run, scenario, endedAt, ending, box1, missed }) => {
          const file = patients.find((one) => one.scenario.id === scenario);
          const findings = missed.map((id) => text(textKeys.findingName(id))).join("; ");
          return (
            <li key={run}>
              <strong>
                {text("rehearse:progress.text.met", {
                  date: longDate(dateAfter(endedAt, 0), language),
                  patient: file === undefined ? "" : titleOf(file),
                })}
              </strong>
              <span>
                {text("rehearse:progress.ended", {
                  ending: text(`rehearse:progress.ending.${ending}`),
                })}{" "}
                {missed.length === 0
                  ? text("rehearse:progress.allAsked")
                  : text("rehearse:progress.leftOut", { findings })}
              </span>
              <ul class="lines">
                {Object.entries(box1).map(([item, state]) => (
                  <li key={item}>
                    {text("rehearse:progress.text.item", {
                      item: text(textKeys.box1Title(item)),
                      state: text(textKeys.stateName(state)),
                    })}
                  </li>
                ))}
              </ul>
              <a href={hrefOf({ screen: "rehearse", part: `debrief/${run}` })}>
                {text("rehearse:progress.lookBack")}
              </a>
            </li>
          );
        })}
      </ol>
    </Disclosure>
  );
}
