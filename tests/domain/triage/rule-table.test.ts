import { describe, expect, it } from "vitest";
import { decide } from "../../../src/domain/triage/decide.ts";
import { type ContentPack, loadPack } from "../../../src/schema/load-pack.ts";
import { coreParts, shippedPack } from "../../support/content.ts";
import { answersOf, differences, goldenCases } from "../../support/golden.ts";

const pack = shippedPack();
const { rules } = pack.rules;
const told = goldenCases.map((one) => ({ one, answers: answersOf(one) }));
const decisions = told.map(({ answers }) => decide(answers, pack));

function without(rule: string): ContentPack {
  const kept = coreParts.rules.rules.filter(({ id }) => id !== rule);
  const loaded = loadPack({ ...coreParts, rules: { ...coreParts.rules, rules: kept } });
  if (!loaded.ok) throw new Error(loaded.faults.join("\n"));
  return loaded.pack;
}

const words = (text: string): string[] => text.trim().split(/\s+/);

// Written out from the rule table of section 5.5, not from the content.
const byClass = {
  E: words(`CES-1 CES-2 CES-3b CES-4 CORD-1 CORD-3 MSCC-1 INF-1 INF-2 INF-3 FX-1 FX-2 FX-3 FX-12
    NEU-1 NEU-2 NEU-3 VAS-1 VAS-2 VAS-4 MIM-1 COAG-1 SURG-1`),
  U1: words("CES-5 CORD-2 MSCC-2 MY-2 INF-4 INF-5 INF-6 FX-13 NEU-5 MIM-2"),
  U2: words(`MSCC-3 CA-1 CA-2 CA-3 CA-4 CA-6 INF-7 FX-4 FX-5 FX-6 FX-7 NEU-1b NEU-4 VAS-3 IMG-1`),
  R: words("CES-3 CA-2b CA-2c CA-7 MY-1 INF-5b FX-8 FX-9 FX-10 SPA-1 SPA-2 SPA-5"),
  S: words("RAD-2 RAD-4 LSS-1 SURG-2"),
  N: words("CA-5 INF-8 FX-11 RAD-1 RAD-3 LSS-2 SPA-3 SPA-4"),
  OOS: ["AGE-1"],
};

// The table "Imaging line by rule" at the end of section 5.5.
const byLine = {
  CT: words("FX-1 FX-2 FX-12 FX-13"),
  "MRI whole spine": words(`CORD-1 MSCC-1 MSCC-2 MSCC-3 CA-1 CA-2 INF-1 INF-2 INF-3 INF-6 INF-7
    COAG-1`),
  "MRI lumbar": words(`CES-1 CES-2 CES-3b CES-5 NEU-1 NEU-1b NEU-2 NEU-3 RAD-2 LSS-1 SURG-1
    SURG-2`),
  "X-ray": words("FX-3 FX-4 FX-5 FX-6 FX-7 FX-9 FX-10"),
  "aortic ultrasound": words("VAS-2 VAS-3 VAS-4"),
  "SI joints (specialist)": words("SPA-1"),
  "specialist decides": words("CES-4 CORD-2 CORD-3 CA-3 MY-2 NEU-4 NEU-5 RAD-4 IMG-1"),
  "bloods first": words("INF-4 INF-5"),
  "other pathway": words("VAS-1 MIM-1 MIM-2 CA-6"),
  none: [
    ...words("CES-3 CA-2b CA-2c CA-4 CA-7 MY-1 INF-5b FX-8 SPA-2 SPA-5"),
    ...byClass.N,
    ...byClass.OOS,
  ],
};

const sorted = (ids: readonly string[]): string[] => [...ids].sort();

describe("the rule table", () => {
  it.each(Object.entries(byClass))("class %s is given by the rules of 5.5", (outcome, ids) => {
    const given = rules.filter((rule) => rule.class === outcome).map(({ id }) => id);
    expect(sorted(given)).toEqual(sorted(ids));
  });

  it.each(Object.entries(byLine))("line %s is named by the rules of 5.5", (line, ids) => {
    const naming = rules.filter((rule) => (rule.line ?? "none") === line).map(({ id }) => id);
    expect(sorted(naming)).toEqual(sorted(ids));
  });

  it("has no rule that the source does not have", () => {
    const known = [...Object.values(byClass).flat()];
    expect(sorted(rules.map(({ id }) => id))).toEqual(sorted(known));
    expect(pack.rules.modifiers.map(({ id }) => id)).toEqual(["CES-6", "PREG-1", "MRI-1"]);
    expect(pack.rules.defaults.map(({ id }) => id)).toEqual(["NS-1", "NS-2", "NS-3", "NS-4"]);
  });

  it("reaches every rule", () => {
    const fired = new Set(decisions.flatMap((decision) => decision.fired.map(({ id }) => id)));
    expect(rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });

  it("reaches every class", () => {
    const reached = new Set(decisions.map((decision) => decision.class));
    expect(sorted([...reached])).toEqual(["E", "INC", "N", "OOS", "R", "S", "U1", "U2"]);
  });

  it.each(rules.map(({ id }) => id))("a case fails when %s is switched off", (id) => {
    const crippled = without(id);
    const broken = told.filter(
      ({ one, answers }) => differences(one, answers, crippled).length > 0,
    );
    expect(broken.map(({ one }) => one.id)).not.toEqual([]);
  });
});

describe("rules without a class of their own", () => {
  const clear = answersOf({ ...(goldenCases[0] as (typeof goldenCases)[number]) });
  const notes = (changes: typeof clear) => decide({ ...clear, ...changes }, pack).notes;

  it("explain a final N by weeks and by what was imaged before", () => {
    expect(notes({})).toEqual(["NS-1", "NS-4"]);
    expect(notes({ "CTX-WEEKS": 6 })).toEqual(["NS-2", "NS-4"]);
    expect(notes({ "CTX-PREVIMG": "yes" })).toEqual(["NS-1", "NS-3", "NS-4"]);
    expect(notes({ CES1: "unknown" })).toEqual([]);
  });

  it("note a bladder scan under 200 mL without lowering anything", () => {
    expect(notes({ CES9: "no", CES3: "yes" })).toEqual(["CES-6"]);
    expect(notes({ CES3: "yes" })).toEqual([]);
    expect(decide({ ...clear, CES9: "no", CES3: "yes" }, pack).class).toBe("E");
  });

  it("note pregnancy beside E, U1 and U2 alone", () => {
    const pregnant = { "CTX-SEX": "female", "CTX-PREG": "yes", GYN1: "no" } as const;
    expect(notes({ ...pregnant, CES3: "yes" })).toContain("PREG-1");
    expect(notes({ ...pregnant, MY2: "yes" })).toContain("PREG-1");
    expect(notes({ ...pregnant, IMG1: "yes" })).toContain("PREG-1");
    expect(notes({ ...pregnant, FX10: "yes" })).not.toContain("PREG-1");
    expect(notes(pregnant)).not.toContain("PREG-1");
  });

  it("note an MRI contraindication only where MRI is the line", () => {
    expect(notes({ "CTX-MRI": "yes", CES3: "yes" })).toContain("MRI-1");
    expect(notes({ "CTX-MRI": "yes", NEU5: "yes" })).toContain("MRI-1");
    expect(notes({ "CTX-MRI": "yes", FX1: "yes" })).not.toContain("MRI-1");
    expect(notes({ "CTX-MRI": "yes" })).not.toContain("MRI-1");
  });
});
