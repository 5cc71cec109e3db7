import { describe, expect, it } from "vitest";
import { showsGirft } from "../../../src/domain/local/local-lines.ts";
import { wasUsed } from "../../../src/domain/local/was-used.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { LocalPack } from "../../../src/schema/local-pack.ts";
import { shippedPack } from "../../support/content.ts";
import { smallPack } from "../../support/local-pack.ts";

const decision = decide({ CES7: "yes" }, shippedPack());
const girft: LocalPack = { ...smallPack, switches: { girftRoute: true } };
const nothing = { rules: [], destinations: [], safetyNet: false };

describe("whether the local pack was used", () => {
  it("is so where anything of it was shown, and only then", () => {
    const empty = { ...smallPack, contacts: [], forms: [] };
    expect(wasUsed(smallPack, decision, { ...nothing, destinations: ["ed-spinal"] })).toBe(true);
    expect(wasUsed(empty, decision, { ...nothing, destinations: ["ed-spinal"] })).toBe(false);
    expect(wasUsed(smallPack, decision, { ...nothing, safetyNet: true })).toBe(false);
    const line = { ...empty, additions: [{ rule: "CES-4", text: "x" }] };
    expect(wasUsed(line, decision, { ...nothing, rules: ["CES-4"] })).toBe(true);
    expect(wasUsed(line, decision, { ...nothing, rules: ["CES-5"] })).toBe(false);
    expect(wasUsed(girft, decision, { ...nothing, rules: ["CES-4"] })).toBe(true);
  });

  it("is so where a number or a form for the scan of the day was shown", () => {
    const scanned = decide({ CES3: "yes" }, shippedPack());
    const bare = { ...smallPack, contacts: [], forms: [] };
    const contact = { id: "mri", name: "MRI desk", purposes: ["mri" as const] };
    const form = { id: "mri", name: "MRI form", purposes: ["mri" as const], where: "Drive" };
    expect(wasUsed({ ...bare, contacts: [contact] }, scanned, nothing)).toBe(true);
    expect(wasUsed({ ...bare, forms: [form] }, scanned, nothing)).toBe(true);
    expect(wasUsed(bare, scanned, nothing)).toBe(false);
    const byDestination = { ...nothing, destinations: ["xray"] };
    expect(wasUsed({ ...smallPack, contacts: [] }, scanned, byDestination)).toBe(true);
  });

  it("knows the GIRFT route beside one rule, in one country", () => {
    expect(showsGirft(girft, "CES-4")).toBe(true);
    expect(showsGirft(girft, "CES-5")).toBe(false);
    expect(showsGirft(smallPack, "CES-4")).toBe(false);
    expect(showsGirft({ ...girft, jurisdiction: "us" }, "CES-4")).toBe(false);
  });
});
