import { describe, expect, it } from "vitest";
import { contactLine } from "../../../src/domain/local/contact-line.ts";
import { contactsFor } from "../../../src/domain/local/contacts-for.ts";
import type { LocalPack } from "../../../src/schema/local-pack.ts";
import { smallPack } from "../../support/local-pack.ts";

const pack: LocalPack = {
  ...smallPack,
  contacts: [
    { id: "a", name: "A", purposes: ["cauda-equina", "spinal-on-call"] },
    { id: "b", name: "B", purposes: ["x-ray"], phone: "01632 960111", note: "Walk in" },
    { id: "c", name: "C", purposes: ["other"] },
  ],
  destinations: { xray: ["c"], rheumatology: [] },
};
const found = (wanted: Parameters<typeof contactsFor>[1]): string[] =>
  contactsFor(pack, wanted).map(({ id }) => id);

describe("local contacts", () => {
  it("are found by purpose, each once, in the order of the file", () => {
    expect(found({ purposes: ["x-ray", "spinal-on-call", "cauda-equina"] })).toEqual(["a", "b"]);
    expect(found({})).toEqual([]);
  });

  it("are found for a destination by what it is about", () => {
    expect(found({ destinations: ["ed-spinal"] })).toEqual(["a"]);
    expect(found({ destinations: ["same-day-spinal", "ed-spinal"] })).toEqual(["a"]);
  });

  it("that are tied to a destination stand there in place of the others", () => {
    expect(found({ destinations: ["xray"] })).toEqual(["c"]);
    expect(found({ destinations: ["xray"], purposes: ["x-ray"] })).toEqual(["b", "c"]);
  });

  it("never stand in for an ambulance unasked", () => {
    expect(found({ destinations: ["ambulance", "constructor"] })).toEqual([]);
  });

  it("are one line each where they are copied", () => {
    expect(contactsFor(pack, { purposes: ["x-ray"] }).map(contactLine)).toEqual([
      "B: 01632 960111; Walk in",
    ]);
  });
});
