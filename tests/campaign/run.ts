import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";

/** What is too long for every day, each on what was last built; by the name of its file here. */
const campaigns = ["fuzz", "whole", "interrupted", "first-load", "wander", "access"] as const;
const kept = join("docs", "campaign", "last-run.txt");

async function runAll(): Promise<number> {
  const file = createWriteStream(kept);
  const say = (text: string | Buffer): void => {
    process.stdout.write(text);
    file.write(text);
  };
  const failed: string[] = [];
  say(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}\n`);
  for (const name of campaigns) {
    say(`\n— ${name}\n`);
    const script = join(import.meta.dirname, `${name}.ts`);
    const child = spawn(process.execPath, ["--import", "tsx", script], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", say);
    child.stderr.on("data", say);
    const code = await new Promise((resolve) => child.on("close", resolve));
    if (code !== 0) failed.push(name);
  }
  say(`\n${campaigns.length} campaigns, ${failed.length} with findings ${failed.join(", ")}\n`);
  file.end();
  return failed.length;
}

void runAll().then((failed) => {
  process.exitCode = failed === 0 ? 0 : 1;
});
