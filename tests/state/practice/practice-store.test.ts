import { describe, expect, it } from "vitest";
import type { PracticeRun } from "../../../src/schema/practice.ts";
import type { PracticeShelf } from "../../../src/state/practice/practice-shelf.ts";
import { openPractice } from "../../../src/state/practice/practice-store.ts";
import { sampleFile } from "../../support/sample-scenario.ts";

interface FakePractice extends PracticeShelf {
  readonly runs: Map<string, unknown>;
  readonly scenarios: Map<string, unknown>;
  isBlocked: boolean;
}

function fakePractice(): FakePractice {
  const runs = new Map<string, unknown>();
  const scenarios = new Map<string, unknown>();
  const act = async <T>(work: () => T): Promise<T> => {
    if (shelf.isBlocked) throw new Error("blocked");
    return work();
  };
  const shelf: FakePractice = {
    runs,
    scenarios,
    isBlocked: false,
    all: () => act(() => ({ runs: [...runs.values()], scenarios: [...scenarios.values()] })),
    putRun: (run) => act(() => void runs.set(run.id, structuredClone(run))),
    putScenario: (file) => act(() => void scenarios.set(file.scenario.id, file)),
    removeScenario: (id) => act(() => void scenarios.delete(id)),
    wipe: () =>
      act(() => {
        runs.clear();
        scenarios.clear();
      }),
  };
  return shelf;
}

async function opened(shelf = fakePractice()) {
  let clock = 1_000;
  let ids = 0;
  const store = await openPractice({ shelf, now: () => ++clock, newId: () => `run-${++ids}` });
  return { store, shelf };
}

const sample = { id: "sample", version: 1 };
const chose = (turn: number, choice: string, isOver = false) =>
  ({ type: "chose", turn, choice, isOver }) as const;

describe("a rehearsal", () => {
  it("is kept at every choice, and found again by another tab or after a crash", async () => {
    const { store, shelf } = await opened();
    const { id } = store.begin(sample, "none", false);
    store.dispatch(id, chose(0, "listen"));
    const again = await opened(shelf);
    expect(again.store.get().runs).toMatchObject([{ id, choices: ["listen"], endedAt: null }]);
  });

  it("takes no choice after its end", async () => {
    const { store } = await opened();
    const { id } = store.begin(sample, "none", false);
    store.dispatch(id, chose(0, "listen", true));
    store.dispatch(id, chose(1, "late"));
    expect(store.get().runs[0]?.choices).toEqual(["listen"]);
  });

  it("is tried again from a turn in a new rehearsal, and the first stays", async () => {
    const { store } = await opened();
    const { id } = store.begin(sample, "hint", true);
    store.dispatch(id, { type: "said-first", turn: 0, words: "What worries you?" });
    store.dispatch(id, chose(0, "listen"));
    store.dispatch(id, { type: "said-first", turn: 1, words: "Hm." });
    store.dispatch(id, chose(1, "hurry"));
    const again = store.retry(id, 1);
    expect(again).toMatchObject({ choices: ["listen"], own: { 0: "What worries you?" } });
    expect(store.get().runs.find((run) => run.id === id)?.choices).toEqual(["listen", "hurry"]);
  });
});

describe("what is kept", () => {
  it("leaves aside what cannot be read, and counts it", async () => {
    const shelf = fakePractice();
    shelf.runs.set("odd", { id: "odd", choices: "none" });
    const { store } = await opened(shelf);
    expect(store.get()).toMatchObject({ runs: [], unreadable: 1, isKept: true });
  });

  it("works on and says so where storage is blocked", async () => {
    const shelf = fakePractice();
    shelf.isBlocked = true;
    const { store } = await opened(shelf);
    const { id } = store.begin(sample, "none", false);
    store.dispatch(id, chose(0, "listen"));
    expect(store.get()).toMatchObject({ isKept: false, runs: [{ choices: ["listen"] }] });
  });

  it("takes in an export without overwriting what is here", async () => {
    const { store } = await opened();
    const mine = store.begin(sample, "none", false);
    const other: PracticeRun = { ...mine, id: "other", changedAt: 5 };
    const added = store.takeIn({
      runs: [{ ...mine, choices: ["changed"] }, other, { ...other, choices: ["twice"] }],
      scenarios: [sampleFile()],
    });
    expect(added.runs).toEqual([other]);
    expect(store.get().runs.map(({ id }) => id)).toEqual([mine.id, "other"]);
    expect(store.get().runs[0]?.choices).toEqual([]);
    expect(store.get().scenarios).toHaveLength(1);
  });

  it("is wiped whole", async () => {
    const { store, shelf } = await opened();
    store.begin(sample, "none", false);
    store.addScenario(sampleFile());
    await store.wipe();
    expect(store.get()).toMatchObject({ runs: [], scenarios: [] });
    expect(shelf.runs.size + shelf.scenarios.size).toBe(0);
  });
});
