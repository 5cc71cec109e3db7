/** Kinds of value that a field may ask for. */
type Kind = "string" | "number" | "boolean" | "array" | "object";

/** What can be wrong with any file that is taken in. Each has its words under `faults:problem`. */
export type FileProblem =
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
  | "too-long"
  | "too-many"
  | "too-few"
  | "blank"
  | "markup"
  | "control"
  | "direction"
  | "duplicate-id";

export interface FileFault<P extends string = FileProblem> {
  /** Counted from 1; null where the fault is the whole file's. */
  readonly line: number | null;
  /** Where in the file, such as `contacts 4, phone`; empty at the top. */
  readonly path: string;
  readonly problem: P;
  /** What the words need to name: the value, the limit, the choices. */
  readonly value: string;
}

export type FilePath = readonly PropertyKey[];

/** A fault by its path, before its line is known. */
export interface PathFault<P extends string = FileProblem> {
  readonly path: FilePath;
  readonly problem: P;
  readonly value: string;
}

/** A fault of the file as a whole, or of one line. */
export function fileFault<P extends string = FileProblem>(
  problem: P,
  value = "",
  line: number | null = null,
): FileFault<P> {
  return { line, path: "", problem, value };
}

/** Something from the file as it may be repeated in a message: short, and plain. */
export function shown(value: unknown): string {
  const text = String(value).replaceAll(/[\p{C}<>\u2028\u2029]/gu, "\u25A1");
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
