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

interface CaseText {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  readonly text: string;
}

/**
 * Groups the input into cases: a line each, or one case spread over several lines, from a line
 * that is only an opening brace to one that is only a closing brace. A whole case on a line of
 * its own ends a spread one that was broken off, so that one fault never takes the rest with it.
 */
async function* casesIn(lines: AsyncIterable<string>): AsyncGenerator<CaseText> {
  let number = 0;
  let spread: CaseText | null = null;
  for await (const line of lines) {
    number += 1;
    if (spread === null) {
      if (line.trim() === "{") spread = { line: number, text: line };
      else if (line.trim() !== "") yield { line: number, text: line };
    } else if (isObject(line)) {
      yield spread;
      spread = null;
      yield { line: number, text: line };
    } else {
      spread = { line: spread.line, text: `${spread.text}\n${line}` };
      if (line === "}") {
        yield spread;
        spread = null;
      }
    }
  }
  if (spread !== null) yield spread;
}

/** True for a line that is a whole JSON object by itself. */
function isObject(line: string): boolean {
  if (!line.trimStart().startsWith("{")) return false;
  try {
    JSON.parse(line);
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
