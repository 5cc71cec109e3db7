import fc from "fast-check";
import { answerCase } from "../../../src/cli/answer-case.ts";
import { hrefOf, parseRoute, stopOf } from "../../../src/ui/routes.ts";
import { shippedPack } from "../content.ts";
import { someAnswers } from "../generate-answers.ts";
import { shippedFinder } from "../sayings.ts";
import { type Boundary, mustBePlain, mustEqual } from "./boundary.ts";
import { hostileJson, hostileText, spoiltJson } from "./hostile.ts";

const screens = fc.constantFrom(
  ...["check", "talk", "turned", "pictures", "handouts", "slides", "mirror", "decide", "proof"],
  ...["record", "about", "local", "nowhere", "__proto__", "constructor", "turned/picture"],
);

/** What stands in the address after #, which anyone can put in a link. */
export const address: Boundary<string> = {
  name: "address",
  inputs: fc.oneof(
    fc
      .tuple(screens, fc.array(hostileText, { maxLength: 4 }))
      .map(([screen, parts]) => `#/${[screen, ...parts].join("/")}`),
    hostileText,
    hostileText.map((one) => `#${one}`),
    fc.nat(3000).map((depth) => `#${"/check".repeat(depth)}`),
  ),
  meets(hash) {
    const route = parseRoute(hash);
    stopOf(route);
    const href = hrefOf(route);
    if (!href.startsWith("#/")) throw new Error(`a link away: ${href.slice(0, 100)}`);
    mustEqual(parseRoute(href), route, "gone to");
    return route.screen !== "home";
  },
};

const pack = shippedPack();
const soundCase = fc.record({
  jurisdiction: fc.constantFrom("uk", "us", "au"),
  answers: someAnswers,
});

/** A line given to `npm run decide`. */
export const decideLine: Boundary<string> = {
  name: "decide, from the command line",
  inputs: fc.oneof(
    { weight: 4, arbitrary: spoiltJson(soundCase) },
    { weight: 1, arbitrary: hostileJson },
    { weight: 1, arbitrary: soundCase.map((one) => JSON.stringify(one)) },
  ),
  meets(text) {
    const result = answerCase(text, pack);
    if (result.ok) {
      const again = answerCase(JSON.stringify(JSON.parse(text)), pack);
      mustEqual(again, result, "decided again");
      return true;
    }
    if (result.faults.length === 0) throw new Error("refused without a word");
    for (const fault of result.faults) mustBePlain(fault, 2000);
    return false;
  },
};

const find = shippedFinder();

/** What is typed into the finder in Talk. */
export const heard: Boundary<string> = {
  name: "words typed into the finder",
  inputs: hostileText,
  meets(text) {
    const first = find(text);
    mustEqual(find(text), first, "found again");
    return first.beliefs.length + first.findings.length > 0;
  },
};
