import type { PictureMaker } from "./picture-view.ts";
import { sayOn } from "./picture-words.ts";

/** On the turned picture at most three amounts; the others are in the table. */
const drawn = ["chest-xray", "lumbar-xray", "ct-abdomen-pelvis"];

/** X-ray and CT beside what everyone gets from nature. MRI has none, and no row. */
export const radiation: PictureMaker = ({ facts, text, numbers: { plain, span } }) => {
  const { tests, riskOutOf, background } = facts.radiation;
  const say = sayOn("radiation", text);
  const natureOf = ({ nature }: (typeof tests)[number]) => span(nature.value, nature.unit);
  return {
    heading: say("heading"),
    lead: [],
    lines: [say("line.nature"), say("line.ct"), say("line.mri")],
    drawings: [
      {
        kind: "bars",
        bars: tests
          .filter(({ id }) => drawn.includes(id))
          .map((test) => ({
            id: test.id,
            label: say(`test.${test.id}`),
            value: test.mSv,
            shown: natureOf(test),
          })),
      },
    ],
    table: {
      caption: say("caption"),
      columns: [
        { id: "test", name: say("column.test") },
        { id: "nature", name: say("column.nature") },
        { id: "risk", name: say("column.risk", { outOf: plain(riskOutOf) }) },
        { id: "mSv", name: text("screens:pictures.mSv"), clinicianOnly: true },
      ],
      rows: tests.map((test) => ({
        id: test.id,
        cells: [
          say(`test.${test.id}`),
          natureOf(test),
          say("about", { value: plain(test.risk) }),
          plain(test.mSv),
        ],
      })),
    },
    source: say("source"),
    marks: [background.mark, ...tests.map(({ mark }) => mark)],
  };
};
