import { readyNumber } from "../../domain/pictures/figure-of.ts";
import type { PictureMaker } from "./picture-view.ts";
import { countTable, dots, sayOn } from "./picture-words.ts";

/** Of 100 people with new back pain, how many have something serious over a year. */
export const seriousCause: PictureMaker = ({ facts, text, numbers: { plain } }) => {
  const say = sayOn("serious-cause", text);
  const { value, outOf, observed, mark } = readyNumber(facts, "serious-cause-one-year");
  const found = observed?.value ?? 0;
  const fractures = observed?.includes?.["fracture"] ?? 0;
  const heading = say("heading", { value: plain(value), outOf: plain(outOf) });
  return {
    heading,
    lead: [],
    lines: [say("line.who"), say("line.what"), say("line.next")],
    drawings: [dots(say, { filled: value, outOf, name: heading })],
    table: countTable(say, "people", {
      seen: plain(observed?.outOf ?? 0),
      serious: plain(found),
      fracture: plain(fractures),
      other: plain(found - fractures),
    }),
    source: say("source"),
    marks: [mark],
  };
};
