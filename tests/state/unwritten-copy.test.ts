import { beforeEach, describe, expect, it } from "vitest";
import type { Shelf } from "../../src/state/shelf.ts";
import { type CopySpace, withUnwrittenCopy } from "../../src/state/unwritten-copy.ts";
import { begun, fakeShelf, NOW } from "../support/consultation.ts";

let held: string | null = null;
const space: CopySpace = {
  read: () => held,
  write: (copy) => {
    held = copy;
  },
};
const consultation = begun("mine");

/** A shelf whose page is left before a write ends. */
function leftTooSoon(): Shelf {
  return { ...fakeShelf(), put: () => new Promise(() => {}) };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => space.write(null));

describe("the copy of what is not yet written", () => {
  it("brings back what a page left too soon had not written, and writes it", async () => {
    void withUnwrittenCopy(leftTooSoon(), space).put(consultation);
    const shelf = fakeShelf();
    const kept = await withUnwrittenCopy(shelf, space).all();
    expect(kept.get("mine")).toEqual(consultation);
    await settled();
    expect(shelf.kept.get("mine")).toEqual(consultation);
    expect(space.read()).toBe(null);
  });

  it("is gone once the shelf has it", async () => {
    await withUnwrittenCopy(fakeShelf(), space).put(consultation);
    expect(space.read()).toBe(null);
  });

  it("stays while storage is full, and a reload finds it", async () => {
    const shelf = fakeShelf();
    shelf.fault = new DOMException("full", "QuotaExceededError");
    await expect(withUnwrittenCopy(shelf, space).put(consultation)).rejects.toThrow("full");
    shelf.fault = null;
    expect((await withUnwrittenCopy(shelf, space).all()).get("mine")).toEqual(consultation);
  });

  it("never goes before something newer", async () => {
    void withUnwrittenCopy(leftTooSoon(), space).put(consultation);
    const newer = { ...begun("mine", NOW + 1), beliefs: ["b1"] };
    expect((await withUnwrittenCopy(fakeShelf(newer), space).all()).get("mine")).toEqual(newer);
  });

  it("goes before a record that cannot be read", async () => {
    void withUnwrittenCopy(leftTooSoon(), space).put(consultation);
    const kept = await withUnwrittenCopy(fakeShelf({ id: "mine" }), space).all();
    expect(kept.get("mine")).toEqual(consultation);
  });

  it("is wiped with its consultation, and with no other", async () => {
    const shelf = withUnwrittenCopy(leftTooSoon(), space);
    void shelf.put(consultation);
    await shelf.remove("another");
    expect(space.read()).not.toBe(null);
    await shelf.remove("mine");
    expect(space.read()).toBe(null);
  });

  it.each(["{", "[]", '{"id":"mine"}', '{"__proto__":{"id":"mine"}}', "null"])(
    "is passed over when it holds %s",
    async (text) => {
      space.write(text);
      expect((await withUnwrittenCopy(fakeShelf(), space).all()).size).toBe(0);
    },
  );

  it("lets the shelf work on where that space is blocked", async () => {
    const shelf = fakeShelf();
    const copied = withUnwrittenCopy(shelf, { read: () => null, write: () => {} });
    await copied.put(consultation);
    expect((await copied.all()).get("mine")).toEqual(consultation);
  });
});
