import { openPrivate } from "../support/e2e/browser.ts";
import { answersOfFirstLoad, cutFirstLoad } from "../support/faults/first-load.ts";

/** The network gone after every single answer of a first load. */
void (async () => {
  const browser = await openPrivate();
  const all = await answersOfFirstLoad(browser);
  let found = 0;
  for (let answers = 0; answers <= all; answers += 1) {
    const faults = await cutFirstLoad(browser, answers);
    for (const fault of faults) console.info(`after ${answers}: ${fault}`);
    found += faults.length;
  }
  await browser.close();
  console.info(`${all + 1} cuts, ${found} findings`);
  process.exitCode = found === 0 ? 0 : 1;
})();
