import { box1State } from "../../../../domain/checklist/box1-state.ts";
import { clockTime } from "../../../../domain/rehearsal/stopwatch.ts";
import type { Text } from "../../../../i18n/keys.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import type { Checklist } from "../../../../schema/library.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { filled, type Person } from "../patients.ts";
import { askedTick, cueTick, type Observed } from "./observed.ts";

interface Observation {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly checklist: Checklist;
  readonly observed: Observed;
  readonly text: Text;
}

/** The observer's sheet as lines: what was ticked, and what was not stays visible as such. */
export function observerText({ file, person, checklist, observed, text }: Observation): string {
  const { ticks, replies, well, tryThis } = observed;
  const line = (id: string, label: string): string => {
    const at = ticks[id];
    if (at === undefined) return `[ ] ${label}`;
    const time =
      at === null ? "" : ` (${text("rehearse:pair.observer.at", { time: clockTime(at) })})`;
    return `[x] ${label}${time}`;
  };
  const items = checklist.items.flatMap((item) => {
    const state = box1State(item, checklist.patientQuestions, Object.keys(ticks), replies);
    const behaviours = item.answeredBy === "patient" ? item.attempts : item.behaviours;
    return [
      "",
      `${text(textKeys.box1Title(item.id))}: ${text(textKeys.stateName(state))}`,
      ...behaviours.map((id) => line(id, text(textKeys.behaviour(id)))),
    ];
  });
  const answers = checklist.patientQuestions.flatMap((id) => {
    const reply = replies[id];
    if (reply === undefined) return [];
    return [`${text(textKeys.patientQuestion(id))} ${text(textKeys.patientQuestion(reply))}`];
  });
  const cues = file.scenario.nodes
    .filter(({ cue }) => cue !== undefined)
    .map(({ id }) => line(cueTick(id), filled(file.words.nodes[id]?.cue ?? "", person)));
  const flags = file.scenario.mustAsk.map((id) =>
    line(askedTick(id), text(textKeys.findingName(id))),
  );
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ["", title, ...lines];
  return [
    `${text("rehearse:pair.observer.title")}: ${filled(file.words.title, person)}`,
    text("rehearse:pair.invented"),
    ...items,
    ...part(text("rehearse:pair.actor.afterwards"), answers),
    ...part(text("rehearse:pair.observer.flags"), flags),
    ...part(text("rehearse:pair.observer.cues"), cues),
    ...part(text("rehearse:pair.observer.well"), well.trim() === "" ? [] : [well.trim()]),
    ...part(text("rehearse:pair.observer.tryThis"), tryThis.trim() === "" ? [] : [tryThis.trim()]),
  ].join("\n");
}
