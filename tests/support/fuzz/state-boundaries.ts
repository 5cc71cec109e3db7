import fc from "fast-check";
import * as z from "zod/mini";
import { decide } from "../../../src/domain/triage/decide.ts";
import { type Consultation, Preferences } from "../../../src/schema/consultation.ts";
import { hasBegun, newConsultation } from "../../../src/state/new-consultation.ts";
import { createPreferences, defaultPreferences } from "../../../src/state/preferences.ts";
import { reduce } from "../../../src/state/reduce.ts";
import { hasAnswers, isTalkOff, nextGroup, stopStates } from "../../../src/state/selectors.ts";
import { KEEP_FOR_MS, sortShelf } from "../../../src/state/shelf.ts";
import { shippedPack } from "../content.ts";
import { someAnswers } from "../generate-answers.ts";
import { type Boundary, mustEqual } from "./boundary.ts";
import { hostileJson, hostileText, spoiltJson } from "./hostile.ts";

const now = Date.UTC(2026, 10, 24);
const pack = shippedPack();
const shortIds = fc.array(
  hostileText.map((one) => one.slice(0, 80) || "x"),
  { maxLength: 4 },
);

/** A record that fits its shape and may still hold anything in its texts and ids. */
const record: fc.Arbitrary<Consultation> = fc
  .record({
    answers: someAnswers,
    ids: shortIds,
    written: hostileText,
    at: fc.nat(KEEP_FOR_MS * 2),
  })
  .map(({ answers, ids, written, at }) => ({
    ...newConsultation("kept", now - at, "1.0.0"),
    answers,
    beliefs: ids,
    plan: ids,
    mirrored: ids,
    difference: { class: "N" as const, reasons: ids, written: written.slice(0, 2000) },
    agreement: { on: "2026-11-24", view: "agrees" as const, terms: written.slice(0, 9000) },
  }));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** zod leaves `__proto__` out of a map of ids, where no id can be called so. No other loss is allowed. */
function withoutProto(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "__proto__"));
}

function ring(): unknown {
  const one: Record<string, unknown> = { ...newConsultation("kept", now, "1") };
  one["answers"] = one;
  return one;
}

/** What is read of a record that was taken up, and what is done with it next. */
function used(consultation: Consultation): void {
  const decision = decide(consultation.answers, pack);
  stopStates(consultation, decision);
  isTalkOff(consultation, decision);
  nextGroup(decision, null);
  hasAnswers(consultation);
  for (const id of [...consultation.beliefs, "__proto__"]) {
    const once = reduce(consultation, { type: "toggled", list: "beliefs", id }, now);
    reduce(once, { type: "answered", id, answer: "yes" }, now);
    reduce(once, { type: "left-out", item: id, reason: id }, now);
  }
}

/** What stands in IndexedDB where an unfinished consultation is kept. */
export const keptConsultation: Boundary<unknown> = {
  name: "consultation kept before",
  inputs: fc.oneof(
    { weight: 6, arbitrary: spoiltJson(record).map(parsed) },
    { weight: 1, arbitrary: record },
    { weight: 1, arbitrary: hostileJson.map(parsed) },
    { weight: 1, arbitrary: fc.anything({ withMap: true, withDate: true, withBigInt: true }) },
    { weight: 1, arbitrary: fc.constant(null).map(ring) },
  ),
  meets(raw) {
    const { unfinished, expired, unreadable } = sortShelf(new Map([["kept", raw]]), now);
    if (unfinished.length + expired.length + unreadable.length !== 1)
      throw new Error("neither taken up, nor expired, nor set aside");
    const [taken] = unfinished;
    if (taken === undefined) return false;
    if (hasBegun(taken)) used(taken);
    const again = sortShelf(new Map([["kept", structuredClone(taken)]]), now);
    mustEqual(again.unfinished[0], taken, "kept again");
    if (typeof raw === "object" && raw !== null)
      for (const [field, value] of Object.entries(raw))
        mustEqual(Reflect.get(taken, field), withoutProto(value), `taken up, ${field}`);
    return true;
  },
};

const soundPreferences = fc.record({
  ...Object.fromEntries(
    Object.entries(defaultPreferences).map(([key, one]) => [key, fc.constant(one)]),
  ),
  role: fc.constantFrom("gp", "physiotherapist", "trainee"),
  theme: fc.constantFrom("system", "light", "dark"),
});

/** What stands in localStorage where the settings are kept. */
export const keptPreferences: Boundary<string> = {
  name: "settings kept before",
  inputs: fc.oneof(
    { weight: 4, arbitrary: spoiltJson(soundPreferences) },
    { weight: 1, arbitrary: soundPreferences.map((one) => JSON.stringify(one)) },
    { weight: 1, arbitrary: hostileJson },
  ),
  meets(text) {
    let written = text;
    const shelf = {
      read: () => written,
      write: (next: string) => {
        written = next;
      },
    };
    const held = createPreferences(shelf).get();
    if (!z.safeParse(Preferences, held).success) throw new Error("settings that fit no shape");
    const isDefault = held === defaultPreferences;
    createPreferences(shelf).set({});
    mustEqual(createPreferences(shelf).get(), held, "kept again");
    return !isDefault;
  },
};
