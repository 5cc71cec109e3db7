import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importLocal } from "../../src/state/import-local.ts";
import { createLocalStore } from "../../src/state/local-store.ts";
import { shippedPack } from "../support/content.ts";
import { spoiltFile } from "../support/generate-local.ts";
import { fakeLocalShelf, smallPack } from "../support/local-pack.ts";

const content = shippedPack();
const held = { ...smallPack, name: "Held before" };

describe("importing a local file", () => {
  it("takes up a sound one", () => {
    const store = createLocalStore(fakeLocalShelf(held), content);
    const bytes = new TextEncoder().encode(JSON.stringify(smallPack));
    expect(importLocal(store, bytes, content).ok).toBe(true);
    expect(store.get()).toEqual(smallPack);
  });

  it("never changes the one held, in memory or on the device, when it refuses", () => {
    fc.assert(
      fc.property(fc.oneof(spoiltFile, fc.uint8Array()), (bytes) => {
        const shelf = fakeLocalShelf(held);
        const before = shelf.text;
        const store = createLocalStore(shelf, content);
        const read = importLocal(store, bytes, content);
        expect(store.get()).toEqual(read.ok ? read.pack : held);
        if (!read.ok) expect(shelf.text).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});
