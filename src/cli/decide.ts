import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import info from "../content/pack.json" with { type: "json" };
import redFlags from "../content/red-flags.json" with { type: "json" };
import rules from "../content/rules.json" with { type: "json" };
import { type ContentPack, loadPack } from "../schema/load-pack.ts";
import { answerCase } from "./answer-case.ts";

const usage = `Usage: npm run --silent decide -- [FILE]

Reads one case, or one case a line (NDJSON), from FILE or standard input:
  {"jurisdiction":"uk","answers":{"CES1":"yes","CTX-AGE":45,"CTX-WEEKS":1,"CTX-SEX":"female"}}
Prints one JSON decision a case. A faulty line is named on standard error and left out;
the exit code is then 1.`;

function contentOrExit(): ContentPack {
  const loaded = loadPack({ info, redFlags, rules });
  if (loaded.ok) return loaded.pack;
  process.stderr.write(
    `The clinical content could not be verified:\n${loaded.faults.join("\n")}\n`,
  );
  process.exit(2);
}

/** Groups the input into cases: a line each, or the whole text where one case spans several lines. */
async function* casesIn(
  lines: AsyncIterable<string>,
): AsyncGenerator<{ line: number; text: string }> {
  let number = 0;
  let start = 0;
  let spread = "";
  for await (const line of lines) {
    number += 1;
    if (spread === "" && line.trim() === "") continue;
    if (spread === "" && line.trim() !== "{") {
      yield { line: number, text: line };
      continue;
    }
    if (spread === "") start = number;
    spread += `${line}\n`;
    if (isWhole(spread)) {
      yield { line: start, text: spread };
      spread = "";
    }
  }
  if (spread !== "") yield { line: start, text: spread };
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === "--help" || file === "-h") {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const pack = contentOrExit();
  const input = file === undefined || file === "-" ? process.stdin : createReadStream(file);
  input.on("error", (error: Error) => {
    process.stderr.write(`Cannot read ${file ?? "standard input"}: ${error.message}\n`);
    process.exit(2);
  });
  let out = "";
  let cases = 0;
  for await (const { line, text } of casesIn(createInterface({ input, crlfDelay: Infinity }))) {
    cases += 1;
    const result = answerCase(text, pack);
    if (result.ok) out += `${JSON.stringify(result.decision)}\n`;
    else {
      process.exitCode = 1;
      for (const fault of result.faults) process.stderr.write(`line ${line}: ${fault}\n`);
    }
    if (out.length > 65_536) {
      process.stdout.write(out);
      out = "";
    }
  }
  process.stdout.write(out);
  if (cases === 0) {
    process.exitCode = 1;
    process.stderr.write(`No case was given.\n\n${usage}\n`);
  }
}

process.stdout.on("error", (error) => {
  process.exit("code" in error && error.code === "EPIPE" ? 0 : 2);
});
await main();
