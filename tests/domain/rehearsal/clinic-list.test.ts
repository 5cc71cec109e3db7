import { expect, it } from "vitest";
import { clinicList, needsScan } from "../../../src/domain/rehearsal/clinic-list.ts";

const patients = [
  ...["a", "b", "c", "d", "e"].map((id) => ({ id, scan: "not-needed" as const })),
  { id: "today", scan: "needed-today" as const },
  { id: "urgent", scan: "needed-urgently" as const },
];
const manyClinics = () => Array.from({ length: 200 }, (_, seed) => clinicList(patients, seed, 4));

it("knows who needs a scan", () => {
  const scans = ["not-needed", "not-now", "needed-urgently", "needed-today"] as const;
  expect(scans.map((scan) => needsScan({ id: "a", scan }))).toEqual([false, false, true, true]);
});

it("always holds someone who needs a scan and someone who does not", () => {
  for (const list of manyClinics()) {
    expect(list).toHaveLength(4);
    expect(new Set(list).size).toBe(4);
    expect(list.some((id) => id === "today" || id === "urgent")).toBe(true);
    expect(list.some((id) => id.length === 1)).toBe(true);
  }
});

it("puts the one who needs a scan at no place more than another", () => {
  const first = manyClinics().filter(([id]) => id === "today" || id === "urgent").length;
  expect(first).toBeGreaterThan(30);
  expect(first).toBeLessThan(120);
});

it("is the same for the same seed, and makes do with few", () => {
  expect(clinicList(patients, 3, 4)).toEqual(clinicList(patients, 3, 4));
  expect(clinicList(patients.slice(0, 2), 1, 4)).toHaveLength(2);
  expect(clinicList([], 1, 4)).toEqual([]);
});
