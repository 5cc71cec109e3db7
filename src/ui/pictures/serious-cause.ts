import { readyNumber } from "../../domain/pictures/figure-of.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { PictureMaker } from "./picture-view.ts";

/** Of 100 people with new back pain, how many have something serious over a year. */
export const seriousCause: PictureMaker = ({ facts, text, numbers: { plain } }) => {
  const say = (part: string, values = {}) =>
    text(textKeys.picture(`serious-cause.patient.${part}`), values);
  const { value, outOf, observed, mark } = readyNumber(facts, "serious-cause-one-year");
  const found = observed?.value ?? 0;
  const fractures = observed?.includes?.["fracture"] ?? 0;
  const heading = say("heading", { value: plain(value), outOf: plain(outOf) });
  const row = (id: string, count: number) => ({ id, cells: [say(`row.${id}`), plain(count)] });
  return {
    heading,
    lead: [],
    lines: [say("line.who"), say("line.what"), say("line.next")],
    drawings: [
      {
        kind: "array",
        filled: value,
        outOf,
        title: null,
        name: heading,
        on: say("on"),
        off: say("off"),
      },
    ],
    table: {
      caption: say("caption"),
      columns: [
        { id: "what", name: say("column.what") },
        { id: "people", name: say("column.people") },
      ],
      rows: [
        row("seen", observed?.outOf ?? 0),
        row("serious", found),
        row("fracture", fractures),
        row("other", found - fractures),
      ],
    },
    source: say("source"),
    marks: [mark],
  };
};
