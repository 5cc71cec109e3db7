import { describe, expect, it } from "vitest";
import {
  clinicId,
  clinicPlaces,
  clinicSizes,
  readClinic,
  unfinishedClinics,
} from "../../../src/domain/rehearsal/clinic.ts";
import { clinicList } from "../../../src/domain/rehearsal/clinic-list.ts";
import { sampleRun } from "../../support/sample-scenario.ts";

const patients = [
  ...["a", "b", "c", "d"].map((id) => ({ id, scan: "not-needed" as const })),
  { id: "today", scan: "needed-today" as const },
];
const clinic = { seed: 4711, size: 3 };
const order = clinicList(patients, clinic.seed, clinic.size);
const [first = "", second = "", third = ""] = order;
const run = (scenario: string, change: Parameters<typeof sampleRun>[1] = {}) =>
  sampleRun([], { scenario, clinic: "4711-3", ...change });

describe("the name of a clinic", () => {
  it("is read back as the clinic it names, in every size there is", () => {
    expect(clinicId(clinic)).toBe("4711-3");
    expect(clinicSizes).toEqual([3, 4, 5]);
    for (const size of clinicSizes)
      expect(readClinic(clinicId({ seed: 7, size }))).toEqual({ seed: 7, size });
  });

  it.each(["", "4711", "4711-2", "4711-6", "-3", "4711-33", "x4711-3", "4711-3x", "12345678901-3"])(
    "does not take %j for one",
    (id) => {
      expect(readClinic(id)).toBeNull();
    },
  );

  it("takes a seed of ten figures", () => {
    expect(readClinic("1234567890-4")).toEqual({ seed: 1_234_567_890, size: 4 });
  });
});

describe("the places of a clinic", () => {
  it("are its patients in their order, each waiting, begun or met", () => {
    const begun = run(second, { id: "two", endedAt: null });
    const met = run(first, { id: "one" });
    expect(clinicPlaces(clinic, patients, [begun, met])).toEqual([
      { scenario: first, run: met, state: "met" },
      { scenario: second, run: begun, state: "begun" },
      { scenario: third, run: null, state: "waiting" },
    ]);
  });

  it("count the first meeting, and none of another clinic", () => {
    const again = run(first, { id: "again", startedAt: 9, endedAt: null });
    const before = run(first, { id: "before", startedAt: 4 });
    const elsewhere = run(second, { id: "elsewhere", clinic: "4711-4" });
    const [one, two] = clinicPlaces(clinic, patients, [again, before, elsewhere]);
    expect(one).toMatchObject({ run: { id: "before" }, state: "met" });
    expect(two).toMatchObject({ run: null, state: "waiting" });
  });
});

describe("clinics with someone still to meet", () => {
  it("are named once each, the one last worked on first", () => {
    const runs = [
      run(first, { changedAt: 5 }),
      run(second, { changedAt: 8, endedAt: null }),
      sampleRun([], { scenario: "a", clinic: "99-4", changedAt: 7 }),
      sampleRun([], { scenario: "a", clinic: "1-5", changedAt: 20 }),
    ];
    expect(unfinishedClinics(patients, runs)).toEqual([
      { seed: 1, size: 5 },
      clinic,
      { seed: 99, size: 4 },
    ]);
  });

  it("are not those that are all met, nor rehearsals of no clinic or of one with a wrong name", () => {
    const all = order.map((scenario) => run(scenario));
    expect(unfinishedClinics(patients, all)).toEqual([]);
    const last = order.at(-1) ?? "";
    const butOne = [...all.slice(0, -1), run(last, { endedAt: null })];
    expect(unfinishedClinics(patients, butOne)).toEqual([clinic]);
    expect(unfinishedClinics(patients, [sampleRun([]), run(first, { clinic: "gone" })])).toEqual(
      [],
    );
  });
});
