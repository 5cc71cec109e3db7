import { expect, it } from "vitest";
import { MOST_OWN } from "../../../src/schema/practice.ts";
import { knownIds } from "../../../src/schema/scenario-id-faults.ts";
import type { ScenarioFile } from "../../../src/schema/scenario-words.ts";
import { importScenario } from "../../../src/state/practice/import-scenario.ts";
import { fakeServices } from "../../support/fake-services.ts";
import { sampleFile } from "../../support/sample-scenario.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const known = knownIds(shippedLibrary());

async function opened() {
  const { store } = await fakeServices().practice();
  const take = (file: unknown, shipped: readonly string[] = []) =>
    importScenario(store, new TextEncoder().encode(JSON.stringify(file)), known, shipped);
  return { store, take };
}

function sample(change: Partial<ScenarioFile["scenario"]>): ScenarioFile {
  const file = sampleFile();
  return { ...file, scenario: { ...file.scenario, ...change } };
}

it("takes up a sound patient, and a newer version in their place", async () => {
  const { store, take } = await opened();
  expect(take(sample({}))).toMatchObject({ ok: true, replaced: null });
  expect(take(sample({ version: 3 }))).toMatchObject({ ok: true, replaced: 1 });
  expect(store.get().scenarios.map(({ scenario }) => scenario.version)).toEqual([3]);
});

it("refuses the same or an older version, and the id of a patient of the app", async () => {
  const { store, take } = await opened();
  take(sample({ version: 2 }));
  const before = store.get();
  expect(take(sample({ version: 2 }))).toMatchObject({ faults: [{ problem: "not-newer" }] });
  expect(take(sample({ id: "dawn" }), ["dawn"])).toMatchObject({
    faults: [{ problem: "shipped-id", value: "dawn" }],
  });
  expect(take({ scenario: {} })).toMatchObject({ ok: false });
  expect(store.get()).toBe(before);
});

it("has room for so many and no more", async () => {
  const { store, take } = await opened();
  for (let at = 0; at < MOST_OWN; at += 1) store.addScenario(sample({ id: `own-${at}` }));
  expect(take(sample({}))).toMatchObject({ faults: [{ problem: "no-room" }] });
  expect(take(sample({ id: "own-3", version: 2 }))).toMatchObject({ ok: true });
});
