// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { openPractice } from "../../../../../src/state/practice/practice-store.ts";
import { rehearsed, spokenSample } from "../../../../support/rehearsed.ts";
import { closeApp, showApp } from "../../../../support/render-app.tsx";
import { sampleRun } from "../../../../support/sample-scenario.ts";

afterEach(closeApp);

const run = sampleRun(["listen", "ask-wiping", "plan"]);
const field = () => screen.findByRole("textbox", { name: /What landed/ });

function type(into: HTMLElement, value: string): void {
  fireEvent.input(into, { target: { value } });
}

it("is kept from the first letter, and nothing waits when the page or the screen goes", async () => {
  const { services, store } = await rehearsed(run);
  const kept = () => store.get().runs.find(({ id }) => id === "mine")?.reflection;
  showApp(services, "#/rehearse/debrief/mine");
  const words = await field();
  type(words, "I");
  expect(kept()).toBe("I");
  type(words, "I waited");
  dispatchEvent(new Event("pagehide"));
  expect(kept()).toBe("I waited");
  type(words, "I waited. She told me.");
  closeApp();
  await waitFor(() => expect(kept()).toBe("I waited. She told me."));
});

it("says so when the device keeps nothing", async () => {
  const { services } = await rehearsed(run);
  const refused = () => Promise.reject(new Error("refused"));
  const store = await openPractice({
    shelf: {
      all: refused,
      putRun: refused,
      putScenario: refused,
      removeScenario: refused,
      wipe: refused,
    },
    now: () => 1,
    newId: () => "r1",
  });
  store.takeIn({ runs: [run], scenarios: [spokenSample()] });
  showApp(
    { ...services, practice: () => Promise.resolve({ store, dictation: null }) },
    "#/rehearse/debrief/mine",
  );
  type(await field(), "Mine");
  expect(screen.getByText(/Copy your text before you close/)).toBeTruthy();
  expect(screen.getByDisplayValue("Mine")).toBeTruthy();
});
