import { describe, expect, it } from "vitest";
import { newConsultation } from "../../src/state/new-consultation.ts";
import { KEEP_FOR_MS, sortShelf } from "../../src/state/shelf.ts";

const now = Date.parse("2026-11-23T12:00:00Z");
const kept = { ...newConsultation("kept", now - 60_000, "1.0.0"), answers: { CES1: "yes" } };

function sorted(record: unknown, at = now) {
  return sortShelf(new Map([["kept", record]]), at);
}

describe("what was kept", () => {
  it("comes back as it was, newest first", () => {
    const older = { ...kept, id: "older", changedAt: now - 120_000 };
    const { unfinished } = sortShelf(
      new Map([
        ["older", older],
        ["kept", kept],
      ]),
      now,
    );
    expect(unfinished.map(({ id }) => id)).toEqual(["kept", "older"]);
    expect(unfinished[0]).toEqual(kept);
  });

  it("is offered for twelve hours after the last change, and no longer", () => {
    expect(sorted({ ...kept, changedAt: now - KEEP_FOR_MS }).unfinished).toHaveLength(1);
    expect(sorted({ ...kept, changedAt: now - KEEP_FOR_MS - 1 }).expired).toEqual(["kept"]);
  });

  it("comes back from before words of a report could be tapped", () => {
    const { reportTerms, ...before } = kept;
    expect(reportTerms).toEqual([]);
    expect(sorted(before).unfinished).toEqual([kept]);
  });

  it("is not lost when the clock was set back", () => {
    expect(sorted(kept, now - 30 * KEEP_FOR_MS).unfinished).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ["truncated", { format: 1, id: "kept", startedAt: now }],
    ["of an older version", { ...kept, format: 0 }],
    ["of a later version", { ...kept, format: 2 }],
    ["edited by hand", { ...kept, answers: { CES1: "perhaps" } }],
    ["given a name", { ...kept, patientName: "A" }],
    ["kept under another id", { ...kept, id: "other" }],
    ["not an object", "<script>"],
    ["nothing", null],
  ])("is set aside when %s, never guessed at", (_what, record) => {
    expect(sorted(record)).toEqual({ unfinished: [], expired: [], unreadable: ["kept"] });
  });
});
