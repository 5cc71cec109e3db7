import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "backstory-decide-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real command, as `npm run decide` does. */
function run(input: string, ...args: string[]) {
  const command = ["--import", "tsx", "src/cli/decide.ts", ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const printed = stdout.split("\n").filter((line) => line.startsWith("{"));
  const decisions = printed.map((line) => JSON.parse(line) as { class: string; fired: string[] });
  return { stdout, stderr, status, classes: decisions.map((decision) => decision.class) };
}

const man = { "CTX-AGE": 40, "CTX-SEX": "male", "CTX-WEEKS": 2 };
const emergency = { answers: { ...man, CES3: "yes" } };
const child = { answers: { "CTX-AGE": 9 } };
const empty = { answers: {} };
const ndjson = [emergency, child, empty].map((one) => JSON.stringify(one)).join("\n");

describe("npm run decide", { timeout: 60_000 }, () => {
  it("answers one case from standard input", () => {
    const result = run(JSON.stringify(emergency));
    expect(result).toMatchObject({ classes: ["E"], stderr: "", status: 0 });
    expect(result.stdout.trim().split("\n")).toHaveLength(1);
  });

  it("answers one case spread over lines, and several of them", () => {
    const pretty = JSON.stringify(emergency, null, 2);
    expect(run(pretty)).toMatchObject({ classes: ["E"], stderr: "", status: 0 });
    const two = `${pretty}\n${JSON.stringify(child, null, 2)}\n`;
    expect(run(two).classes).toEqual(["E", "OOS"]);
  });

  it("answers one case a line, blank lines and Windows line ends left aside", () => {
    expect(run(`${ndjson}\n`)).toMatchObject({ classes: ["E", "OOS", "INC"], status: 0 });
    const odd = `\r\n${ndjson.replaceAll("\n", "\r\n\r\n")}\r\n`;
    expect(run(odd)).toMatchObject({ classes: ["E", "OOS", "INC"], stderr: "", status: 0 });
  });

  it("reads a file, and standard input where the file is a dash", () => {
    const file = join(folder, "cases.ndjson");
    writeFileSync(file, ndjson);
    expect(run("", file)).toMatchObject({ classes: ["E", "OOS", "INC"], status: 0 });
    expect(run(ndjson, "-").classes).toEqual(["E", "OOS", "INC"]);
  });

  it("says so when the file is not there", () => {
    const result = run("", join(folder, "nowhere.json"));
    expect(result).toMatchObject({ stdout: "", status: 2 });
    expect(result.stderr).toMatch(/^Cannot read .*nowhere\.json: ENOENT/);
  });

  it("names each faulty line and answers every other", () => {
    const lines = [
      JSON.stringify(emergency),
      '{"answers":{"CES1":"yes"',
      '{"answers":{"CES99":"yes"}}',
      JSON.stringify(child),
      '{"answers":{"CTX-AGE":"abc"}}',
      '{"answers":{"CES1":true}}',
      '{"answers":{"CES1":null}}',
      "words",
      "[]",
      "",
      JSON.stringify(empty),
    ];
    const result = run(lines.join("\n"));
    expect(result).toMatchObject({ classes: ["E", "OOS", "INC"], status: 1 });
    const named = result.stderr
      .trim()
      .split("\n")
      .map((line) => line.replace(/\(.*\)/, "()"));
    expect(named).toEqual([
      "line 2: not JSON ()",
      'line 3: unknown id "CES99"',
      'line 5: CTX-AGE: "abc" is not a number, unknown or not_asked',
      "line 6: CES1: true is not yes, no, unknown or not_asked",
      "line 7: CES1: null is not yes, no, unknown or not_asked",
      "line 8: not JSON ()",
      expect.stringMatching(/^line 9: the case: /),
    ]);
  });

  it("does not let a broken line that opens a case swallow the lines after it", () => {
    const result = run(`{\n${ndjson}`);
    expect(result).toMatchObject({ classes: ["E", "OOS", "INC"], status: 1 });
    expect(result.stderr).toMatch(/^line 1: not JSON/);
  });

  it("names a case spread over lines by its first line", () => {
    const unfinished = JSON.stringify(emergency, null, 2).slice(0, -2);
    const result = run(`${JSON.stringify(child)}\n${unfinished}`);
    expect(result).toMatchObject({ classes: ["OOS"], status: 1 });
    expect(result.stderr).toMatch(/^line 2: not JSON/);
  });

  it.each(["", "\n \n"])("says how to use it when no case is given (%j)", (input) => {
    const result = run(input);
    expect(result).toMatchObject({ stdout: "", status: 1 });
    expect(result.stderr).toContain("No case was given.");
    expect(result.stderr).toContain("Usage:");
  });

  it("tells its use when asked", () => {
    expect(run("", "--help")).toMatchObject({ status: 0, stderr: "" });
    expect(run("", "-h").stdout).toContain("Usage:");
  });

  it("prints many cases without losing any", () => {
    const many = `${ndjson}\n`.repeat(700);
    const result = run(many);
    expect(result.status).toBe(0);
    expect(result.classes).toHaveLength(2_100);
  });
});
