import { figureOf } from "../../domain/pictures/figure-of.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { PictureMaker } from "./picture-view.ts";

const fact = "f-herzog";
const outOf = 100;

/** One back read at ten places: how few things the reports had in common. */
export const tenScanners: PictureMaker = ({ facts, text, numbers: { plain } }) => {
  const say = (part: string, values = {}) =>
    text(textKeys.picture(`ten-scanners.patient.${part}`), values);
  const findings = figureOf(facts, fact, "findings");
  const reports = figureOf(facts, fact, "reports");
  const inAll = figureOf(facts, fact, "findings-in-all-reports");
  const once = figureOf(facts, fact, "percent");
  const inOne = Math.round(once.value);
  const share = { value: plain(inOne), outOf: plain(outOf) };
  const row = (id: string, shown: string) => ({ id, cells: [say(`row.${id}`), shown] });
  return {
    heading: say("heading", { findings: plain(findings.value) }),
    lead: [],
    lines: [say("line.share", share), say("line.one"), say("line.good")],
    drawings: [
      {
        kind: "array",
        filled: inOne,
        outOf,
        title: null,
        name: say("line.share", share),
        on: say("on"),
        off: say("off"),
      },
    ],
    table: {
      caption: say("caption"),
      columns: [
        { id: "what", name: say("column.what") },
        { id: "count", name: say("column.count") },
      ],
      rows: [
        row("reports", plain(reports.value)),
        row("findings", plain(findings.value)),
        row("inAll", plain(inAll.value)),
        row("inOne", say("share", share)),
      ],
    },
    source: say("source"),
    marks: [findings.mark, reports.mark, inAll.mark, once.mark],
  };
};
