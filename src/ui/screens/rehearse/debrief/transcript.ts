import type { Text } from "../../../../i18n/keys.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import { dateAfter, longDate } from "../../../dates.ts";
import { replyTo } from "../exchange.tsx";
import { filled } from "../patients.ts";
import type { LookedBack } from "./looked-back.ts";

interface Line {
  readonly who: string | null;
  readonly line: string;
}

export interface TranscriptSection {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A rehearsal to take away: what is copied and what is printed are made from the same. */
export interface Transcript {
  readonly title: string;
  readonly about: readonly string[];
  readonly sections: readonly TranscriptSection[];
}

const plain = (line: string): Line => ({ who: null, line });

function endSection({ file, person, played }: LookedBack, text: Text): TranscriptSection[] {
  const { at } = played;
  if (!("quality" in at)) return [];
  const ending = file.words.endings[at.id];
  const lines = [ending?.title, ending?.story, ending?.why].map((line) =>
    plain(filled(line ?? "", person)),
  );
  return [{ heading: text(`rehearse:quality.${at.quality}`), lines }];
}

function safetySection({ told, played }: LookedBack, text: Text): TranscriptSection {
  return {
    heading: text("rehearse:debrief.safety"),
    lines: told.safety
      .filter(({ turn }) => played.isOver || turn !== null)
      .map(({ finding, turn }) => ({
        who: text(textKeys.findingName(finding)),
        line:
          turn === null
            ? text("rehearse:debrief.wasNotAsked")
            : text("rehearse:debrief.wasAsked", { number: turn + 1 }),
      })),
  };
}

function boxSection({ told }: LookedBack, text: Text): TranscriptSection {
  return {
    heading: text("rehearse:debrief.box1"),
    lines: told.box1.map(({ item, state, hasPlace, turns }) => ({
      who: text(textKeys.box1Title(item)),
      line: [
        text(hasPlace ? textKeys.stateName(state) : "rehearse:debrief.noPlace"),
        ...turns.map((turn) => text("rehearse:debrief.turn", { number: turn + 1 })),
      ].join(", "),
    })),
  };
}

function turnSections({ file, person, played, run }: LookedBack, text: Text): TranscriptSection[] {
  const { words } = file;
  const own = text("rehearse:debrief.saidFirst");
  const by = (who: string, line: string | undefined): Line[] =>
    line === undefined || line === "" ? [] : [{ who, line: filled(line, person) }];
  return played.turns.map((turn, at) => {
    const spoken = words.nodes[turn.node.id];
    return {
      heading: text("rehearse:debrief.turn", { number: at + 1 }),
      lines: [
        ...by(person.name, spoken?.line),
        ...(spoken?.cue === undefined ? [] : [plain(filled(spoken.cue, person))]),
        ...by(own, run.own[at]),
        ...by(text("rehearse:you"), spoken?.choices[turn.choice.id]?.say),
        ...by(person.name, replyTo(turn, words)),
        ...by(person.name, turn.isLouder ? words.louder : undefined),
      ],
    };
  });
}

export function transcriptOf(back: LookedBack, text: Text, language: string): Transcript {
  const { run, file, person } = back;
  const date = longDate(dateAfter(run.endedAt ?? run.changedAt, 0), language);
  const reflection = run.reflection.trim();
  return {
    title: filled(file.words.title, person),
    about: [
      `${text("rehearse:sign")} ${text("rehearse:signWhat")}`,
      text("rehearse:debrief.met", { date }),
      filled(file.words.before, person),
    ],
    sections: [
      ...turnSections(back, text),
      ...endSection(back, text),
      safetySection(back, text),
      boxSection(back, text),
      ...(reflection === ""
        ? []
        : [{ heading: text("rehearse:debrief.reflection"), lines: [plain(reflection)] }]),
    ],
  };
}

/** The same as plain text, to paste anywhere. */
export function transcriptText({ title, about, sections }: Transcript): string {
  const blocks = sections.map(({ heading, lines }) =>
    [heading, ...lines.map(({ who, line }) => (who === null ? line : `${who}: ${line}`))].join(
      "\n",
    ),
  );
  return [[title, ...about].join("\n"), ...blocks].join("\n\n");
}
