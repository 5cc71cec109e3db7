import { answerTo, type Facts } from "../../src/domain/triage/facts.ts";

/** One group of section 5.3: what it asks, which of that may be left open, and its mandatory set. */
export interface ScreenGroup {
  readonly id: string;
  readonly set: "M1" | "M2" | "M3" | "M4" | null;
  readonly asks: readonly string[];
}

/** Section 5.3: items that never block. */
export const optionalItems: ReadonlySet<string> = new Set([
  ...["CES6", "CES8", "CES9", "INF11", "CA14", "MY2", "LSS4", "CTX-MRI"],
  ...["L-CES", "L-NEU", "L-SIDE", "L-PAIN", "L-INF", "L-FX", "L-MY"],
]);

function ifSo(applies: boolean, ...ids: string[]): string[] {
  return applies ? ids : [];
}

/**
 * The screen groups as section 5.3 of the red-flag source words them, written out a second
 * time from the text and not from the content, for tests to compare with. "After" a finding
 * means after "yes" or "unknown"; after "yes" alone for a lowering detail (2.9).
 * @param hasMyeloma whether MY-1 holds, L-MY apart
 */
export function screenGroups(facts: Facts, hasMyeloma: boolean): ScreenGroup[] {
  const is = (id: string): boolean => answerTo(facts, id) === "yes";
  const after = (...ids: string[]): boolean =>
    ids.some((id) => is(id) || answerTo(facts, id) === "unknown");
  const age = facts.numbers["CTX-AGE"];
  const weeks = facts.numbers["CTX-WEEKS"];
  const legWeeks = facts.numbers["CTX-RADWEEKS"];
  const ageMayBe = (test: (years: number) => boolean): boolean =>
    typeof age === "number" ? test(age) : true;

  const isLong = typeof weeks === "number" && weeks > 12;
  const fromWeek4 = typeof weeks === "number" ? weeks >= 4 : true;
  const couldBePregnant = facts.sex !== "male" && ageMayBe((years) => years >= 12 && years <= 55);
  const hasLegPain = after("NEU7", "CES7");
  const legEarly =
    hasLegPain && (typeof legWeeks === "number" ? legWeeks < 6 : legWeeks === "unknown");
  const legLate =
    hasLegPain && (typeof legWeeks === "number" ? legWeeks >= 6 : legWeeks === "unknown");
  const onsetMayBeYoung = answerTo(facts, "SPA-G1") !== "no";

  const g3 = ["CA1", "CA2", ...ifSo(!is("CA2"), "CA15"), "CA3", "CA9", "CA13"];
  const g4 = ["INF1", "INF12", "INF2", "INF3", "INF5", "INF7", "INF13", "INF8"];
  const g5 = ["FX1", "FX2", "FX7", "FX5", "FX6", "FX12"];
  const m2 =
    ageMayBe((years) => years >= 50) || after(...g3, "CA15", ...g4, ...g5, "CTX-COAG", "CTX-SURG");

  const without = (ids: string[], hidden: string[]): string[] =>
    ids.filter((id) => !hidden.includes(id));
  return [
    {
      id: "G1",
      set: "M1",
      asks: [
        ...["CES1", "CES2", "CES3", "CES4", "CES5", "CES7", "CES6"],
        ...ifSo(["CES1", "CES3", "CES4", "CES5", "CES7"].some(is), "L-CES"),
      ],
    },
    {
      id: "G2",
      set: "M1",
      asks: [
        ...["NEU1", "NEU2", "NEU3", "NEU4", "NEU5", "NEU6", "NEU7", "NEU8"],
        ...ifSo(is("NEU1") || is("NEU4"), "L-NEU"),
        ...ifSo(is("NEU4"), "L-SIDE"),
      ],
    },
    { id: "G3", set: "M1", asks: g3 },
    {
      id: "G4",
      set: "M1",
      asks: [
        ...without(g4, [...ifSo(!after("INF1"), "INF12"), ...ifSo(!after("INF7"), "INF13")]),
        ...ifSo(is("INF1"), "L-INF"),
      ],
    },
    { id: "G5", set: "M1", asks: without(g5, ifSo(!after("FX1", "FX2"), "FX7")) },
    {
      id: "G6",
      set: "M1",
      asks: [
        ...["VAS1", "VAS2", "VAS3", "REN1", "REN2", "ABD1", "CARD1"],
        ...ifSo(after("REN1"), "REN3"),
        ...ifSo(couldBePregnant, "GYN1"),
      ],
    },
    {
      id: "G7",
      set: "M1",
      asks: [
        ...["CTX-AGE", "CTX-SEX", "CTX-WEEKS", "CTX-COAG", "CTX-SURG", "IMG1", "CTX-MRI"],
        ...ifSo(isLong, "L-PAIN"),
        ...ifSo(couldBePregnant, "CTX-PREG"),
      ],
    },
    {
      id: "G8",
      set: "M2",
      asks: m2
        ? ["CA4", "CA5", "CA6", "CA7", "CA8", ...ifSo(fromWeek4, "CA10"), "CA12", "FX8", "FX10"]
        : [],
    },
    {
      id: "G9",
      set: "M2",
      asks: m2
        ? [
            ...["INF4", "INF6", "INF9", "INF10", "MY1"],
            ...ifSo(ageMayBe((years) => years > 60) && (is("CA2") || is("CA15")), "VAS4"),
            ...ifSo(is("FX8") && is("CTX-COAG"), "L-FX"),
            ...ifSo(hasMyeloma, "L-MY"),
          ]
        : [],
    },
    {
      id: "G10",
      set: "M4",
      asks: [
        ...ifSo(hasLegPain, "CTX-RADWEEKS"),
        ...ifSo(legEarly, "NEU9"),
        ...ifSo(legLate && fromWeek4 && !m2, "CA10"),
        ...ifSo(after("CA8"), "LSS2", "LSS3", "LSS4"),
        ...ifSo(legLate || after("CA8"), "CTX-CAND"),
      ],
    },
    {
      id: "G11",
      set: "M3",
      asks: isLong
        ? [
            ...ifSo(
              ageMayBe((years) => years >= 45),
              "SPA-G1",
            ),
            ...ifSo(onsetMayBeYoung && ageMayBe((years) => years >= 35), "SPA1"),
            ...ifSo(
              onsetMayBeYoung,
              ...["SPA2", "SPA3", "SPA4", "SPA5", "SPA6", "SPA7", "SPA8", "SPA9", "SPA10"],
            ),
          ]
        : [],
    },
    { id: "extra", set: null, asks: ["CES8", "CES9", "CA14", "INF11", "MY2"] },
  ];
}

/** The items whose answer a final N, S or R waits for (sets M1-M4). */
export function mandatoryItems(facts: Facts): string[] {
  return screenGroups(facts, false).flatMap(({ set, asks }) =>
    set === null ? [] : asks.filter((id) => !optionalItems.has(id)),
  );
}
