import type { Finished } from "../../../../domain/rehearsal/progress.ts";
import type { Text } from "../../../../i18n/keys.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import type { PracticeRun } from "../../../../schema/practice.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { dateAfter, longDate } from "../../../dates.ts";
import { titleOf } from "../patients.ts";

interface PortfolioNeeds {
  readonly runs: readonly PracticeRun[];
  readonly patients: readonly ScenarioFile[];
  readonly text: Text;
  readonly language: string;
}

function aboutOne(one: Finished, { runs, patients, text, language }: PortfolioNeeds): string[] {
  const file = patients.find(({ scenario }) => scenario.id === one.scenario);
  const reflection = runs.find(({ id }) => id === one.run)?.reflection.trim() ?? "";
  const findings = one.missed.map((id) => text(textKeys.findingName(id))).join("; ");
  return [
    text("rehearse:progress.text.met", {
      date: longDate(dateAfter(one.endedAt, 0), language),
      patient: file === undefined ? "" : titleOf(file),
    }),
    text("rehearse:progress.ended", { ending: text(`rehearse:progress.ending.${one.ending}`) }),
    one.missed.length === 0
      ? text("rehearse:progress.allAsked")
      : text("rehearse:progress.leftOut", { findings }),
    text("rehearse:progress.text.box1"),
    ...Object.entries(one.box1).map(
      ([item, state]) =>
        `- ${text("rehearse:progress.text.item", {
          item: text(textKeys.box1Title(item)),
          state: text(textKeys.stateName(state)),
        })}`,
    ),
    ...(reflection === ""
      ? []
      : [text("rehearse:progress.text.reflection", { words: reflection })]),
  ];
}

/** A reflection to be changed and copied: what was practised, and room for what it taught. */
export function portfolioText(finished: readonly Finished[], needs: PortfolioNeeds): string {
  const { text } = needs;
  const parts = [
    [text("rehearse:progress.text.title"), text("rehearse:progress.text.invented")],
    ...finished.map((one) => aboutOne(one, needs)),
    [text("rehearse:progress.text.well")],
    [text("rehearse:progress.text.otherwise")],
    [text("rehearse:progress.text.next")],
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
