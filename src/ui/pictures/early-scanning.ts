import { figureOf, readyNumber } from "../../domain/pictures/figure-of.ts";
import type { PictureMaker } from "./picture-view.ts";
import { countTable, dots, sayOn } from "./picture-words.ts";

/** What early scanning did not change, what people liked about it, and what went with it. */
export const earlyScanning: PictureMaker = ({ facts, text, numbers: { plain } }) => {
  const say = sayOn("early-scanning", text);
  const surgery = readyNumber(facts, "surgery-one-year-early-mri");
  const trials = figureOf(facts, "f-chou", "trials");
  const people = figureOf(facts, "f-chou", "people");
  const { outOf } = surgery;
  const counts = { scanned: surgery.value, unscanned: surgery.compare ?? 0 };
  const shareOf = (id: keyof typeof counts) =>
    say("share", { value: plain(counts[id]), outOf: plain(outOf) });
  const square = (id: keyof typeof counts) => {
    const title = say(`square.${id}`);
    return dots(say, { filled: counts[id], outOf, title, name: `${title}: ${shareOf(id)}` });
  };
  return {
    heading: say("heading"),
    lead: [say("line.daily"), say("line.good")],
    lines: [
      say("line.surgery", {
        scanned: plain(counts.scanned),
        unscanned: plain(counts.unscanned),
        outOf: plain(outOf),
      }),
      say("line.link"),
    ],
    drawings: [square("scanned"), square("unscanned")],
    table: countTable(say, "count", {
      trials: plain(trials.value),
      people: plain(people.value),
      scanned: shareOf("scanned"),
      unscanned: shareOf("unscanned"),
    }),
    source: say("source"),
    marks: [surgery.mark, trials.mark, people.mark],
  };
};
