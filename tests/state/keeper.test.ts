import { describe, expect, it } from "vitest";
import { createKeeper } from "../../src/state/keeper.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";
import { createStore } from "../../src/state/store.ts";
import { fakeBrowser } from "../support/consultation.ts";
import { memoryShelf } from "../support/fake-services.ts";

const now = 1_000_000;
const fresh = (id: string) => newConsultation(id, now, "1.0.0");
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

function tab(id: string, shelf = memoryShelf(), claim = fakeBrowser()()) {
  const store = createStore(fresh(id), () => now);
  return { store, shelf, keeper: createKeeper(store, shelf, claim) };
}

const yes = { type: "answered", id: "CES1", answer: "yes" } as const;

describe("the keeper", () => {
  it("keeps every change, and nothing before the first", async () => {
    const { store, shelf, keeper } = tab("one");
    await keeper.start(now);
    await settled();
    expect(shelf.kept.size).toBe(0);
    store.dispatch(yes);
    await settled();
    expect(shelf.kept.get("one")).toEqual(store.get());
  });

  it("keeps nothing of what was taken back: an answer undone does not come back with a reload", async () => {
    const { store, shelf, keeper } = tab("one");
    await keeper.start(now);
    store.dispatch(yes);
    await settled();
    store.dispatch({ ...yes, answer: "not_asked" });
    await settled();
    expect([...shelf.kept]).toEqual([]);
    store.dispatch(yes);
    await settled();
    expect(shelf.kept.get("one")).toEqual(store.get());
  });

  it("takes up its own consultation after a reload", async () => {
    const first = tab("one");
    await first.keeper.start(now);
    first.store.dispatch(yes);
    await settled();
    const again = tab("two", first.shelf, fakeBrowser()("one"));
    await again.keeper.start(now);
    expect(again.store.get()).toMatchObject({ id: "one", answers: { CES1: "yes" } });
    expect(again.keeper.offered).toBeNull();
  });

  it("lets the time of what it takes up run on: a reload is no change", async () => {
    const shelf = memoryShelf();
    const before = { ...fresh("mine"), changedAt: now - 60_000, answers: { CES1: "yes" } };
    shelf.kept.set("mine", before);
    const { store, keeper } = tab("one", shelf, fakeBrowser()("mine"));
    await keeper.start(now);
    await settled();
    expect(store.get()).toEqual(before);
    expect(shelf.kept.get("mine")).toBe(before);
  });

  it("offers what no open tab holds, though another is newer, and the next where one was taken", async () => {
    const shelf = memoryShelf();
    const claims = fakeBrowser();
    const one = tab("one", shelf, claims());
    await one.keeper.start(now);
    one.store.dispatch(yes);
    await settled();
    for (const [at, id] of ["oldest", "newer"].entries())
      shelf.kept.set(id, { ...fresh(id), changedAt: now - 1000 + at, answers: { CES1: "yes" } });
    const two = tab("two", shelf, claims());
    const three = tab("three", shelf, claims());
    await two.keeper.start(now);
    await three.keeper.start(now);
    expect([two.keeper.offered?.id, three.keeper.offered?.id]).toEqual(["newer", "newer"]);
    expect(await two.keeper.resume()).toBe(true);
    expect(await three.keeper.resume()).toBe(false);
    expect(three.keeper.offered?.id).toBe("oldest");
  });

  it("offers an unfinished one to a new tab, and gives it to one tab only", async () => {
    const shelf = memoryShelf();
    shelf.kept.set("left", { ...fresh("left"), answers: { CES1: "yes" } });
    const claims = fakeBrowser();
    const one = tab("one", shelf, claims());
    const two = tab("two", shelf, claims());
    await one.keeper.start(now);
    await two.keeper.start(now);
    expect(one.keeper.offered?.id).toBe("left");
    expect(await one.keeper.resume()).toBe(true);
    expect(await two.keeper.resume()).toBe(false);
    expect(one.store.get().id).toBe("left");
    expect(two.store.get().id).toBe("two");
  });

  it("never replaces what was answered before the shelf was read", async () => {
    const shelf = memoryShelf();
    shelf.kept.set("mine", { ...fresh("mine"), answers: { CES2: "yes" } });
    const { store, keeper } = tab("one", shelf, fakeBrowser()("mine"));
    store.dispatch(yes);
    await keeper.start(now);
    expect(store.get().answers).toEqual({ CES1: "yes" });
    expect(keeper.offered?.id).toBe("mine");
  });

  it("works without a shelf, and says so", async () => {
    const { store, keeper } = tab("one", memoryShelf(true));
    await keeper.start(now);
    expect(keeper.state).toBe("not-kept");
    store.dispatch(yes);
    await settled();
    expect(keeper.state).toBe("not-kept");
    expect(store.get().answers).toEqual({ CES1: "yes" });
  });

  it("wipes on finish, also what was about to be written", async () => {
    const { store, shelf, keeper } = tab("one");
    await keeper.start(now);
    store.dispatch(yes);
    await keeper.finish(fresh("next"));
    await settled();
    expect(shelf.kept.size).toBe(0);
    expect(store.get()).toEqual(fresh("next"));
  });

  it("removes what could not be read when told to", async () => {
    const shelf = memoryShelf();
    shelf.kept.set("odd", { format: 9 });
    const { keeper } = tab("one", shelf);
    await keeper.start(now);
    expect(keeper.unreadable).toEqual(["odd"]);
    await keeper.discard(["odd"]);
    expect(keeper.unreadable).toEqual([]);
    expect(shelf.kept.size).toBe(0);
  });
});
