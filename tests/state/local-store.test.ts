import { describe, expect, it } from "vitest";
import { createLocalStore } from "../../src/state/local-store.ts";
import { shippedPack } from "../support/content.ts";
import { fakeLocalShelf, smallPack } from "../support/local-pack.ts";

const content = shippedPack();
const full = new Error("QuotaExceededError");

describe("the local store", () => {
  it("keeps what it is given, reads it back, and removes it", () => {
    const shelf = fakeLocalShelf();
    const store = createLocalStore(shelf, content);
    expect(store.get()).toBeNull();
    expect(store.set(smallPack)).toBe(true);
    expect(createLocalStore(shelf, content).get()).toEqual(smallPack);
    store.remove();
    expect(shelf.text).toBeNull();
    expect(store.get()).toBeNull();
  });

  it("refuses what would not read back, and keeps what it has", () => {
    const shelf = fakeLocalShelf(smallPack);
    const store = createLocalStore(shelf, content);
    const before = shelf.text;
    expect(store.set({ ...smallPack, name: "<b>" })).toBe(false);
    expect(store.set({ ...smallPack, additions: [{ rule: "CES-99", text: "x" }] })).toBe(false);
    expect(store.get()).toEqual(smallPack);
    expect(shelf.text).toBe(before);
  });

  it.each([
    "{",
    "7",
    JSON.stringify({ ...smallPack, format: 2 }),
    JSON.stringify({ ...smallPack, additions: [{ rule: "GONE-1", text: "x" }] }),
  ])("sets aside what it cannot use, and does not touch it: %s", (text) => {
    const shelf = fakeLocalShelf(text);
    const store = createLocalStore(shelf, content);
    expect(store.get()).toBeNull();
    expect(store.setAside).toBe(text);
    expect(shelf.text).toBe(text);
    store.set(smallPack);
    expect(store.setAside).toBeNull();
  });

  it("works for this session where storage is full, and says so until it is kept again", () => {
    const shelf = fakeLocalShelf();
    const store = createLocalStore(shelf, content);
    shelf.fault = full;
    store.set(smallPack);
    expect(store.get()).toEqual(smallPack);
    expect(store.isKept).toBe(false);
    shelf.fault = null;
    store.set({ ...smallPack, name: "Elm" });
    expect(store.isKept).toBe(true);
  });

  it("opens where storage is blocked", () => {
    const shelf = fakeLocalShelf(smallPack);
    shelf.fault = new Error("SecurityError");
    const store = createLocalStore(shelf, content);
    expect(store.get()).toBeNull();
    expect(store.isKept).toBe(false);
  });

  it("tells of its own changes and of those of another tab", () => {
    const shelf = fakeLocalShelf();
    const store = createLocalStore(shelf, content);
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    store.set(smallPack);
    shelf.changeElsewhere(JSON.stringify({ ...smallPack, name: "Elm" }));
    expect(store.get()?.name).toBe("Elm");
    expect(told).toBe(2);
    stop();
    store.remove();
    expect(told).toBe(2);
  });

  it("keeps in use what it holds when storage goes away in another tab’s change", () => {
    const shelf = fakeLocalShelf(smallPack);
    const store = createLocalStore(shelf, content);
    shelf.fault = full;
    shelf.changeElsewhere(null);
    expect(store.get()).toEqual(smallPack);
  });
});
