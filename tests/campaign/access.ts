import { parseArgs } from "node:util";
import { complete } from "../support/access/states.ts";
import {
  allStates,
  type Survey,
  surveyFocus,
  surveyMoments,
  surveyState,
} from "../support/access/survey.ts";
import { type View, views } from "../support/access/views.ts";
import { openBrowser } from "../support/e2e/browser.ts";
import { Host } from "../support/e2e/server.ts";

/** What is looked at: each begins in a browser of its own, with nothing kept. */
const parts = ["focus", "moments", ...allStates.map(({ name }) => name)];

async function surveyPart(part: string, address: string, chosen: readonly View[]): Promise<Survey> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    if (part === "focus") return await surveyFocus(page, address);
    if (part === "moments") return await surveyMoments(page, address, () => chosen);
    const state = allStates.find(({ name }) => part === name);
    if (state === undefined) throw new Error(`no such state: ${part}`);
    // What shows as a place opens still shows when all is opened: both are looked at once.
    const closed = () => (state === complete ? chosen : []);
    return await surveyState(page, address, state, closed, () => chosen);
  } finally {
    await browser.close();
  }
}

/** Looks at every screen, state and moment in every view; each outcome is told as it comes. */
async function surveyAll(
  address: string,
  chosen: readonly View[],
  lanes: number,
  tell: (survey: Survey) => void,
): Promise<Survey[]> {
  const waiting = [...parts];
  const surveys: Survey[] = [];
  const lane = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const survey = await surveyPart(part, address, chosen);
      tell(survey);
      surveys.push(survey);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return surveys;
}

/** One outcome as a line, and below it the findings, if there are any. */
function lineOf({ name, audits, faults }: Survey): string {
  const told = faults.length === 0 ? "nothing found" : `FOUND ${faults.length}`;
  return [
    `${name}: ${audits} ${name === "focus" ? "tab stops" : "audits"}; ${told}`,
    ...faults,
  ].join("\n");
}

const { values } = parseArgs({
  options: {
    every: { type: "string", default: "1" },
    lanes: { type: "string", default: "2" },
  },
});
const every = Number(values.every);
const lanes = Number(values.lanes);
if (!Number.isSafeInteger(every) || !Number.isSafeInteger(lanes) || every < 1 || lanes < 1) {
  console.error("Usage: npx tsx tests/campaign/access.ts [--every N-th view] [--lanes N]");
  process.exit(2);
}
const chosen = views.filter((_, at) => at % every === 0);
console.info(`${parts.length} parts in ${chosen.length} of ${views.length} views, built app`);
const host = new Host(`${process.cwd()}/dist`);
void (async () => {
  await host.up();
  const surveys = await surveyAll(host.address, chosen, lanes, (one) => console.info(lineOf(one)));
  await host.down();
  const audits = surveys.reduce((sum, survey) => sum + survey.audits, 0);
  const found = surveys.reduce((sum, survey) => sum + survey.faults.length, 0);
  console.info(`${audits} audits and tab stops, ${found} findings`);
  process.exitCode = found === 0 ? 0 : 1;
})();
