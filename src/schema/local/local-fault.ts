/** Kinds of value that a field may ask for. */
type Kind = "string" | "number" | "boolean" | "array" | "object";

/** What is wrong with a local file. Each has its words under `local.fault`. */
export type LocalProblem =
  | "empty"
  | "too-large"
  | "binary"
  | "not-utf8"
  | "unreadable"
  | "too-deep"
  | "later-format"
  | "syntax"
  | "word"
  | "number"
  | "name-expected"
  | "value-expected"
  | "colon-expected"
  | "comma-expected"
  | "brace-expected"
  | "bracket-expected"
  | "after-end"
  | "comment"
  | "quotation-mark"
  | "escape"
  | "forbidden-key"
  | "duplicate-key"
  | "unknown-key"
  | "missing"
  | `kind-${Kind}`
  | "not-one-of"
  | "not-a-date"
  | "not-an-id"
  | "too-long"
  | "too-many"
  | "too-few"
  | "blank"
  | "markup"
  | "control"
  | "direction"
  | "duplicate-id"
  | "duplicate-purpose"
  | "unknown-rule"
  | "unknown-destination"
  | "unknown-contact"
  | "review-before-update";

export interface LocalFault {
  /** Counted from 1; null where the fault is the whole file's. */
  readonly line: number | null;
  /** Where in the file, such as `contacts 4, phone`; empty at the top. */
  readonly path: string;
  readonly problem: LocalProblem;
  /** What the words need to name: the value, the limit, the choices. */
  readonly value: string;
}

export type LocalPath = readonly PropertyKey[];

/** A place in the file in plain words: entries of a list are counted from 1. */
export function pathText(path: LocalPath): string {
  return path
    .map((part) => (typeof part === "number" ? ` ${part + 1}` : `, ${String(part)}`))
    .join("")
    .replace(/^[ ,]+/, "");
}

/** Something from the file as it may be repeated in a message: short, and plain. */
export function shown(value: unknown): string {
  const text = String(value).replaceAll(/[\p{C}<>\u2028\u2029]/gu, "\u25A1");
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
