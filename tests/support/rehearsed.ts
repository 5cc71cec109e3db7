import type { PracticeRun } from "../../src/schema/practice.ts";
import type { ScenarioFile } from "../../src/schema/scenario-words.ts";
import type { PracticeStore } from "../../src/state/practice/practice-store.ts";
import type { Services } from "../../src/ui/services.ts";
import { fakeServices } from "./fake-services.ts";
import { sampleFile } from "./sample-scenario.ts";

/** The sample patient with lines that a test can tell apart. */
export function spokenSample(): ScenarioFile {
  const file = sampleFile();
  for (const { choices } of Object.values(file.words.nodes))
    for (const [id, words] of Object.entries(choices))
      choices[id] = {
        ...words,
        say: `${id} said`,
        reply: `${id} answered`,
        inner: `${id} thought`,
        feedback: `${id} told back`,
      };
  return file;
}

/** An app in which this was rehearsed. */
export async function rehearsed(
  run: PracticeRun,
): Promise<{ services: Services; store: PracticeStore }> {
  const services = fakeServices();
  const { store } = await services.practice();
  store.takeIn({ runs: [run], scenarios: [spokenSample()] });
  return { services, store };
}
