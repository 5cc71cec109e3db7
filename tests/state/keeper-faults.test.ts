import { describe, expect, it, vi } from "vitest";
import type { Consultation } from "../../src/schema/consultation.ts";
import { createKeeper, type TabClaim } from "../../src/state/keeper.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";
import { KEEP_FOR_MS, type Shelf } from "../../src/state/shelf.ts";
import { createStore } from "../../src/state/store.ts";
import { begun, fakeBrowser, fakeShelf, NOW } from "../support/consultation.ts";

const fresh = (id: string): Consultation => newConsultation(id, NOW, "1.1.0");

/** One tab with a new consultation on screen. */
function open(id: string, shelf: Shelf, tab: TabClaim) {
  const store = createStore(fresh(id), () => NOW);
  const keeper = createKeeper(store, shelf, tab);
  const answer = (item: string) => store.dispatch({ type: "answered", id: item, answer: "no" });
  return { store, keeper, answer };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("storage that fails", () => {
  it("works on without storage, says so, and says when it is kept again", async () => {
    const shelf = fakeShelf();
    shelf.fault = new Error("blocked");
    const { store, keeper, answer } = open("a", shelf, fakeBrowser()());
    const listener = vi.fn();
    const stop = keeper.subscribe(listener);
    await keeper.start(NOW);
    expect(keeper).toMatchObject({ state: "not-kept", offered: null, unreadable: [] });
    answer("CES1");
    await settled();
    expect(store.get().answers).toEqual({ CES1: "no" });
    listener.mockClear();
    shelf.fault = null;
    answer("CES2");
    await settled();
    expect(keeper.state).toBe("kept");
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
  });

  it("says so when storage fills up half way", async () => {
    const shelf = fakeShelf();
    const { keeper, answer } = open("a", shelf, fakeBrowser()());
    await keeper.start(NOW);
    answer("CES1");
    await settled();
    shelf.fault = new DOMException("full", "QuotaExceededError");
    answer("CES2");
    await settled();
    expect(keeper.state).toBe("not-kept");
    expect(shelf.kept.get("a")).toMatchObject({ answers: { CES1: "no" } });
  });

  it("wipes the screen also where storage is blocked, and says it is not kept", async () => {
    const shelf = fakeShelf();
    const { store, keeper, answer } = open("a", shelf, fakeBrowser()());
    await keeper.start(NOW);
    answer("CES1");
    await settled();
    shelf.fault = new Error("blocked");
    await keeper.finish(fresh("b"));
    expect(store.get()).toEqual(fresh("b"));
    expect(keeper.state).toBe("not-kept");
  });
});

describe("what is written and removed", () => {
  it("writes the last of several quick changes", async () => {
    const shelf = fakeShelf();
    const { store, answer } = open("a", shelf, fakeBrowser()());
    for (const item of ["CES1", "CES2", "CES3"]) answer(item);
    await settled();
    expect(shelf.kept.get("a")).toEqual(store.get());
    expect(shelf.writes).toBe(1);
  });

  it("removes what expired and sets aside what cannot be read", async () => {
    const shelf = fakeShelf(begun("old", NOW - KEEP_FOR_MS - 1), { id: "broken" }, begun("ok"));
    const { keeper } = open("new", shelf, fakeBrowser()());
    await keeper.start(NOW);
    expect([...shelf.kept.keys()]).toEqual(["broken", "ok"]);
    expect(keeper.unreadable).toEqual(["broken"]);
    expect(keeper.offered?.id).toBe("ok");
  });

  it("discards for good what the clinician lets go", async () => {
    const shelf = fakeShelf({ id: "broken" }, begun("ok"));
    const { keeper } = open("new", shelf, fakeBrowser()());
    await keeper.start(NOW);
    await keeper.discard(["broken"]);
    expect(keeper).toMatchObject({ unreadable: [], offered: { id: "ok" } });
    await keeper.discard(["ok"]);
    expect(keeper.offered).toBe(null);
    expect(shelf.kept.size).toBe(0);
    shelf.fault = new Error("blocked");
    await keeper.discard(["ok"]);
    expect(keeper.state).toBe("not-kept");
  });

  it("leaves nothing behind when a write was still under way", async () => {
    const shelf = fakeShelf();
    let release = (): void => {};
    const written = new Promise<void>((resolve) => {
      release = resolve;
    });
    const slow: Shelf = {
      ...shelf,
      put: (consultation) => written.then(() => shelf.put(consultation)),
      remove: (id) => written.then(() => shelf.remove(id)),
    };
    const { keeper, answer } = open("a", slow, fakeBrowser()());
    await keeper.start(NOW);
    answer("CES1");
    await settled();
    const finishing = keeper.finish(fresh("b"));
    release();
    await finishing;
    expect(shelf.kept.size).toBe(0);
  });
});

describe("a tab that is left before its claim is granted", () => {
  it("finds its own again", async () => {
    const shelf = fakeShelf();
    const waiting = { ...fakeBrowser()(), claim: () => new Promise<boolean>(() => {}) };
    const { keeper, answer } = open("a", shelf, waiting);
    void keeper.start(NOW);
    answer("CES1");
    await settled();
    const again = open("b", shelf, { ...waiting, claim: async () => true });
    await again.keeper.start(NOW);
    expect(again.store.get()).toMatchObject({ id: "a", answers: { CES1: "no" } });
  });
});

describe("a duplicated tab", () => {
  it("starts a consultation of its own", async () => {
    const shelf = fakeShelf(begun("mine"));
    const tab = fakeBrowser();
    const first = open("one", shelf, tab("mine"));
    await first.keeper.start(NOW);
    const copy = open("two", shelf, tab("mine"));
    await copy.keeper.start(NOW);
    expect(first.store.get().id).toBe("mine");
    expect(copy.store.get().id).toBe("two");
    first.answer("NEU1");
    copy.answer("FX1");
    await settled();
    expect(shelf.kept.get("mine")).toEqual(first.store.get());
    expect(shelf.kept.get("two")).toEqual(copy.store.get());
  });
});
