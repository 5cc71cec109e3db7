import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { smallPack } from "../support/local-pack.ts";

const folder = mkdtempSync(join(tmpdir(), "backstory-local-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const command = ["--import", "tsx", "src/cli/check-local.ts", ...args];
  return spawnSync(process.execPath, command, { encoding: "utf8" });
}

describe("npm run check-local", { timeout: 60_000 }, () => {
  it("says ok of the example, and names every fault of another with its line", () => {
    expect(run("docs/local-pathway/example.json")).toMatchObject({
      status: 0,
      stdout: "ok: Larch Road Surgery (invented)\n",
    });
    const file = join(folder, "bad.json");
    const bad = { ...smallPack, forms: 7, additions: [{ rule: "X-1", text: "$& <b>" }] };
    writeFileSync(file, JSON.stringify(bad, null, 2));
    const { status, stderr } = run(file);
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(3);
    expect(stderr).toMatch(/^Line 26, forms: /m);
    expect(stderr).toMatch(/^Line 30, additions 1, rule: .*“X-1”/m);
    expect(run(join(folder, "none.json")).status).toBe(2);
  });
});
