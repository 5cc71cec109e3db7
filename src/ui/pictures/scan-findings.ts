import type { PictureMaker, PictureTools, PictureView } from "./picture-view.ts";
import { dots, type Say, sayOn } from "./picture-words.ts";

/** The whole row of a finding, with how far each cell was checked for the clinician. */
function tableOf(tools: PictureTools, say: Say, finding: string): PictureView["table"] {
  const { facts, text, numbers } = tools;
  const { ages, findings, marks, outOf } = facts.prevalence;
  return {
    caption: say(`caption.${finding}`),
    columns: [
      { id: "age", name: say("column.age") },
      { id: "people", name: say("column.people", { outOf: numbers.plain(outOf) }) },
      { id: "mark", name: text("screens:pictures.mark"), clinicianOnly: true },
    ],
    rows: ages.map((age, at) => ({
      id: String(age),
      cells: [
        numbers.plain(age),
        numbers.plain(findings[finding]?.[at] ?? 0),
        text(`screens:decide.mark.${marks[finding]?.[at] ?? "M"}`),
      ],
    })),
  };
}

/** What scans show in people without pain, at one age and over the ages, with its counter-evidence. */
export const scanFindings: PictureMaker = (tools, { finding, age }) => {
  const { facts, numbers } = tools;
  const { prevalence, withPain } = facts;
  const { ages, outOf } = prevalence;
  const say = sayOn("scan-findings-by-age", tools.text);
  const values = prevalence.findings[finding] ?? [];
  const value = values[ages.indexOf(age)] ?? 0;
  const isModelAlone = prevalence.fewPeople.some(
    (cell) => cell.finding === finding && cell.age === age && cell.people === 0,
  );
  const isMoreWithPain = withPain.odds.some((one) => one.finding === finding);
  const heading = say(`heading.${finding}`, {
    value: numbers.plain(value),
    outOf: numbers.plain(outOf),
    age: numbers.plain(age),
  });
  return {
    heading,
    lead: [],
    lines: [
      ...(isModelAlone ? [say("line.modelAlone")] : []),
      say("line.older"),
      say(isMoreWithPain ? "line.moreWithPain" : "line.othersWithPain"),
      say("line.cannotTell"),
    ],
    drawings: [
      dots(say, { filled: value, outOf, name: heading }),
      {
        kind: "curve",
        name: say(`caption.${finding}`),
        lines: [
          {
            id: finding,
            label: say("line.curve"),
            points: ages.map((x, at) => ({ x, y: values[at] ?? 0 })),
          },
        ],
        x: { title: say("column.age"), ticks: ages },
        y: {
          title: say("column.people", { outOf: numbers.plain(outOf) }),
          ticks: [0, outOf / 2, outOf],
        },
        at: age,
      },
    ],
    table: tableOf(tools, say, finding),
    source: say("source"),
    marks: [...(prevalence.marks[finding] ?? []), ...withPain.odds.map(({ mark }) => mark)],
  };
};
