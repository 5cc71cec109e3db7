import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "backstory-scenario-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const command = ["--import", "tsx", "src/cli/check-scenario.ts", ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8" });
}

describe("npm run check-scenario", { timeout: 60_000 }, () => {
  it("finds nothing wrong with the example of the documentation", () => {
    const { status, stdout } = run("docs/scenarios/example.json");
    expect(status).toBe(0);
    expect(stdout).toMatch(/no fault/);
    expect(stdout).not.toMatch(/not met in play/);
  });

  it("names the line, the node and the fault, and refuses a huge file unread", () => {
    const file = join(folder, "bad.json");
    const example = readFileSync("docs/scenarios/example.json", "utf8");
    writeFileSync(file, example.replace('"to": "safety"', '"to": "nowhere"'));
    const { status, stderr } = run(file);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Line \d+, scenario, nodes opening, choices worst, to 1, to: .*“nowhere”/m,
    );
    writeFileSync(file, "x".repeat(5_000_000));
    expect(run(file)).toMatchObject({ status: 1, stderr: expect.stringMatching(/larger than/) });
    expect(run(join(folder, "none.json")).status).toBe(2);
  });
});
