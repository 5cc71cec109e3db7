import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { judgeAudit } from "./audit.mjs";

const Versions = z.record(z.string(), z.string());
const { dependencies, devDependencies } = z
  .object({ dependencies: Versions, devDependencies: Versions })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const all = { ...dependencies, ...devDependencies };

/** Package names and reasons of the tables under “Why each dependency”. */
function reasons(readme: string): Map<string, string> {
  const part = /## Why each dependency([\s\S]*?)\n## /.exec(readme)?.[1] ?? "";
  return new Map(
    part
      .split("\n")
      .filter((line) => line.startsWith("| ") && !/\| Why \|/.test(line))
      .flatMap((line) => {
        const [, names = "", why = ""] = line.split("|").map((cell) => cell.trim());
        return names.split(", ").map((name) => [name, why] as const);
      }),
  );
}

const told = reasons(readFileSync("README.md", "utf8"));

describe("every dependency", () => {
  it.each(Object.keys(all))("%s has its reason in the README", (name) => {
    expect(told.get(name) ?? "").toMatch(/\w{3}/);
  });

  it("is there that the README gives a reason for", () => {
    expect([...told.keys()].filter((name) => !(name in all))).toEqual([]);
  });

  it("is held at one exact version, and they are few", () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(8);
  });
});

describe("the audit", () => {
  const advisory = (severity: string) => ({
    severity,
    title: "reads files",
    url: "https://github.com/advisories/GHSA-aaaa",
  });
  const report = (name: string, severity: string) =>
    JSON.stringify({ vulnerabilities: { [name]: { via: [advisory(severity), "other"] } } });
  const judge = (text: string, letStand = [] as { id: string; until: string }[]) =>
    judgeAudit(text, ["preact"], "2026-11-24", letStand);

  it("fails for anything in what users run, and for what is grave elsewhere", () => {
    expect(judge(report("preact", "low"))).toMatchObject({ ran: true, faults: [/preact: low/] });
    expect(judge(report("workbox-routing", "low")).faults).toHaveLength(1);
    expect(judge(report("vite", "moderate")).faults).toHaveLength(0);
    expect(judge(report("vite", "high")).faults).toHaveLength(1);
    expect(judge('{"vulnerabilities":{}}')).toEqual({ ran: true, faults: [] });
  });

  it("lets stand what was looked at, until its date", () => {
    const text = report("vite", "high");
    expect(judge(text, [{ id: "GHSA-aaaa", until: "2026-12-01" }]).faults).toEqual([]);
    expect(judge(text, [{ id: "GHSA-aaaa", until: "2026-11-01" }]).faults).toHaveLength(1);
  });

  it.each([
    "",
    "<html>",
    "null",
    '{"message":"405 Method Not Allowed"}',
    '{"error":{"summary":""}}',
  ])("says that it did not run when the registry answers %j", (text) => {
    expect(judge(text).ran).toBe(false);
  });
});
