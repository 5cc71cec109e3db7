import { figureOf } from "../../domain/pictures/figure-of.ts";
import type { PictureMaker } from "./picture-view.ts";
import { countTable, dots, sayOn } from "./picture-words.ts";

const fact = "f-herzog";
const outOf = 100;

/** One back read at ten places: how few things the reports had in common. */
export const tenScanners: PictureMaker = ({ facts, text, numbers: { plain } }) => {
  const say = sayOn("ten-scanners", text);
  const findings = figureOf(facts, fact, "findings");
  const reports = figureOf(facts, fact, "reports");
  const inAll = figureOf(facts, fact, "findings-in-all-reports");
  const once = figureOf(facts, fact, "percent");
  const inOne = Math.round(once.value);
  const share = { value: plain(inOne), outOf: plain(outOf) };
  return {
    heading: say("heading", { findings: plain(findings.value) }),
    lead: [],
    lines: [say("line.share", share), say("line.one"), say("line.good")],
    drawings: [dots(say, { filled: inOne, outOf, name: say("line.share", share) })],
    table: countTable(say, "count", {
      reports: plain(reports.value),
      findings: plain(findings.value),
      inAll: plain(inAll.value),
      inOne: say("share", share),
    }),
    source: say("source"),
    marks: [findings.mark, reports.mark, inAll.mark, once.mark],
  };
};
