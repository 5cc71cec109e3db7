import { figureOf, readyNumber } from "../../domain/pictures/figure-of.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { ArrayDrawing, PictureMaker } from "./picture-view.ts";

/** What early scanning did not change, what people liked about it, and what went with it. */
export const earlyScanning: PictureMaker = ({ facts, text, numbers: { plain } }) => {
  const say = (part: string, values = {}) =>
    text(textKeys.picture(`early-scanning.patient.${part}`), values);
  const surgery = readyNumber(facts, "surgery-one-year-early-mri");
  const trials = figureOf(facts, "f-chou", "trials");
  const people = figureOf(facts, "f-chou", "people");
  const { outOf } = surgery;
  const counts = { scanned: surgery.value, unscanned: surgery.compare ?? 0 };
  const shareOf = (id: keyof typeof counts) =>
    say("share", { value: plain(counts[id]), outOf: plain(outOf) });
  const square = (id: keyof typeof counts): ArrayDrawing => ({
    kind: "array",
    filled: counts[id],
    outOf,
    title: say(`square.${id}`),
    name: `${say(`square.${id}`)}: ${shareOf(id)}`,
    on: say("on"),
    off: say("off"),
  });
  const row = (id: string, shown: string) => ({ id, cells: [say(`row.${id}`), shown] });
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
    table: {
      caption: say("caption"),
      columns: [
        { id: "what", name: say("column.what") },
        { id: "count", name: say("column.count") },
      ],
      rows: [
        row("trials", plain(trials.value)),
        row("people", plain(people.value)),
        row("scanned", shareOf("scanned")),
        row("unscanned", shareOf("unscanned")),
      ],
    },
    source: say("source"),
    marks: [surgery.mark, trials.mark, people.mark],
  };
};
