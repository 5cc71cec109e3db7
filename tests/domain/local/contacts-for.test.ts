import { describe, expect, it } from "vitest";
import { contactLine } from "../../../src/domain/local/contact-line.ts";
import {
  contactsFor,
  patientPurposes,
  usualPurposes,
} from "../../../src/domain/local/contacts-for.ts";
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

  it("stand once where several destinations name them, tied ones beside the usual", () => {
    expect(found({ destinations: ["xray", "ed-spinal"] })).toEqual(["a", "c"]);
    expect(found({ destinations: ["rheumatology"] })).toEqual([]);
  });

  it("are found for every destination of the pathways but an ambulance and the places of no number", () => {
    const of = (destination: string): string[] => usualPurposes([destination]);
    expect({
      "ed-spinal": of("ed-spinal"),
      "same-day-spinal": of("same-day-spinal"),
      "cord-coordinator": of("cord-coordinator"),
      "oncology-advice": of("oncology-advice"),
      ed: of("ed"),
      vascular: of("vascular"),
      "cancer-pathway": of("cancer-pathway"),
      "gp-bloods": of("gp-bloods"),
      xray: of("xray"),
      "spinal-urgent": of("spinal-urgent"),
      "msk-interface": of("msk-interface"),
      rheumatology: of("rheumatology"),
      "infection-advice": of("infection-advice"),
    }).toEqual({
      "ed-spinal": ["cauda-equina", "emergency-department"],
      "same-day-spinal": ["spinal-on-call", "cauda-equina"],
      "cord-coordinator": ["mscc"],
      "oncology-advice": ["mscc"],
      ed: ["emergency-department"],
      vascular: ["emergency-department"],
      "cancer-pathway": ["cancer-pathway"],
      "gp-bloods": ["bloods"],
      xray: ["x-ray"],
      "spinal-urgent": ["spinal-on-call", "msk"],
      "msk-interface": ["msk"],
      rheumatology: ["rheumatology"],
      "infection-advice": ["infection"],
    });
    expect(of("ambulance")).toEqual([]);
  });

  it("that a patient may be given are none of those between clinicians", () => {
    expect(patientPurposes).toEqual(["out-of-hours", "advice-line", "reception"]);
  });
});

describe("a contact on one line", () => {
  it("holds what is known of it, in the order it is read", () => {
    const whole = { phone: "01632 960111", hours: "8 to 6", place: "Elm wing", note: "Walk in" };
    const named = { id: "b", name: "B", purposes: ["x-ray" as const] };
    expect(contactLine({ ...named, ...whole })).toBe("B: 01632 960111; 8 to 6; Elm wing; Walk in");
    expect(contactLine({ ...named, place: "Elm wing" })).toBe("B; Elm wing");
  });
});
