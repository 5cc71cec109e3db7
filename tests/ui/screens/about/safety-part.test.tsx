// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import kept from "../../../../src/content/proof.json" with { type: "json" };
import { Proof } from "../../../../src/schema/proof.ts";
import { longDate } from "../../../../src/ui/dates.ts";
import { isCurrent } from "../../../../src/ui/screens/about/about-facts.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);
const proof = Proof.parse(kept);
const madeOn = longDate(proof.madeOn, "en");
const STALE = /This is no proof of what you are using now/;

function withPack(version: string) {
  const services = fakeServices();
  const info = { ...services.pack.info, version };
  return { ...services, pack: { ...services.pack, info } };
}

function report(): string {
  return screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Safety report as text" }).value;
}

describe("the proof", () => {
  it("is shown with its pack, its date and its counts", async () => {
    showApp(fakeServices(), "#/about/safety");
    await screen.findByText(
      `Made ${madeOn}, of content pack ${proof.packVersion}, rule set ${proof.ruleSet}.`,
    );
    const { cases, claims } = proof;
    const row = screen.getByRole("row", { name: /^Written cases/ });
    expect(row.textContent).toContain(`${cases.held} of ${cases.held + cases.failed}`);
    const tried = screen.getByRole("row", { name: new RegExp(`on ${claims.triedOn} sets`) });
    expect(tried.textContent).toContain(`${claims.held} of ${claims.held + claims.failed}`);
  });

  it("of another pack is no proof of this one, on screen and in the report", async () => {
    showApp(withPack("9.9.9"), "#/about/safety");
    await screen.findByText(STALE);
    expect(report()).toContain("It is NOT of the rules in use here.");
  });

  it("is of these rules only while the pack and the rules are the same", () => {
    const now = {
      version: "0",
      hazards: { low: 0, medium: 0, high: 0 },
      rulesDigest: proof.digest,
    };
    expect(isCurrent(proof, proof.packVersion, now)).toBe(true);
    expect(isCurrent(proof, "9.9.9", now)).toBe(false);
    expect(isCurrent(proof, proof.packVersion, { ...now, rulesDigest: "0000000000000000" })).toBe(
      false,
    );
  });
});

describe("the safety report", () => {
  it("is copied by one tap, with the versions and the proof", async () => {
    const copy = vi.fn(() => Promise.resolve(true));
    const services = fakeServices();
    showApp({ ...services, output: { ...services.output, copy } }, "#/about/safety");
    fireEvent.click(await screen.findByRole("button", { name: "Copy the safety report" }));
    await screen.findByText("Copied");
    expect(copy).toHaveBeenCalledWith(report());
    const { info, rules, redFlags } = services.pack;
    for (const part of [
      `Content pack: ${info.version}, rule set ${info.ruleSet}`,
      "Signed by a clinical safety officer: no",
      `Findings: ${redFlags.findings.length}. Rules: ${rules.rules.length}`,
      `Proof of ${madeOn}, content pack ${proof.packVersion}`,
      "- Offline copy: ready",
    ])
      expect(report()).toContain(part);
    expect(report()).not.toMatch(/undefined|\{\{|about:/);
  });

  it("is the same whatever a consultation holds", async () => {
    showApp(fakeServices(), "#/about/safety");
    await screen.findByRole("heading", { name: "Safety report" });
    const before = report();
    closeApp();
    showApp(fakeServices(), "#/about/safety", { CES3: "yes", "CTX-AGE": 83, "CTX-SEX": "female" });
    await screen.findByRole("heading", { name: "Safety report" });
    expect(report()).toBe(before);
  });

  it("says when the content is past its review", async () => {
    showApp(fakeServices({ now: Date.parse("2031-01-01T10:00:00Z") }), "#/about/safety");
    await screen.findByRole("heading", { name: "Safety report" });
    expect(report()).toContain("The content is past its review date.");
  });
});
