import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import { type FileFault, type FileProblem, fileFault } from "./file-fault.ts";

/** Deeper than any sound file: the reader calls itself once a level. */
const DEEPEST = 12;

const bySyntax: Readonly<Record<string, FileProblem>> = {
  InvalidSymbol: "word",
  InvalidNumberFormat: "number",
  PropertyNameExpected: "name-expected",
  ValueExpected: "value-expected",
  ColonExpected: "colon-expected",
  CommaExpected: "comma-expected",
  CloseBraceExpected: "brace-expected",
  CloseBracketExpected: "bracket-expected",
  EndOfFileExpected: "after-end",
  InvalidCommentToken: "comment",
  UnexpectedEndOfComment: "comment",
  UnexpectedEndOfString: "quotation-mark",
  UnexpectedEndOfNumber: "number",
  InvalidUnicode: "escape",
  InvalidEscapeCharacter: "escape",
  InvalidCharacter: "control",
};

/** @returns the line a character stands on, counted from 1 */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}

/** The first place that lies too deep, or null. Goes through the words of the file one by one. */
function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const first = text.charAt(scanner.getTokenOffset());
    if (first === "{" || first === "[") depth += 1;
    if (first === "}" || first === "]") depth -= 1;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return null;
}

/** One fault a line: what follows the first on a line is mostly its consequence. */
function syntaxFaults(text: string, errors: readonly ParseError[]): FileFault[] {
  const seen = new Map<number, FileFault>();
  for (const { error, offset } of errors.slice(0, 1000)) {
    const line = lineOf(text, offset);
    if (!seen.has(line))
      seen.set(line, fileFault(bySyntax[printParseErrorCode(error)] ?? "syntax", "", line));
  }
  return [...seen.values()];
}

export type JsonTree =
  | { ok: true; root: Node; value: unknown }
  | { ok: false; faults: readonly FileFault[] };

/** Strict JSON with the place of every value, or the line of every fault. */
export function jsonTree(text: string): JsonTree {
  const deep = tooDeepAt(text);
  if (deep !== null)
    return { ok: false, faults: [fileFault("too-deep", String(DEEPEST), lineOf(text, deep))] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (errors.length > 0 || root === undefined)
    return { ok: false, faults: syntaxFaults(text, errors) };
  try {
    // The platform's own parser has the last word on what JSON is.
    return { ok: true, root, value: JSON.parse(text) };
  } catch {
    return { ok: false, faults: [fileFault("syntax")] };
  }
}
