import type { LocalFault, LocalProblem } from "./local-fault.ts";

/** Larger files are refused before they are read. */
export const MOST_BYTES = 300_000;

/** A fault of the file as a whole. */
export function fileFault(problem: LocalProblem, value = "", line: number | null = null) {
  return { line, path: "", problem, value } satisfies LocalFault;
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The first line that is not UTF-8: no character of UTF-8 holds the byte of a line end. */
function lineNotUtf8(bytes: Uint8Array): number {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, start);
    if (decoded(bytes.subarray(start, end < 0 ? undefined : end)) === null || end < 0) return line;
    start = end + 1;
  }
}

/** @returns the text of a file, or why it is not one */
export function fileText(bytes: Uint8Array): string | LocalFault {
  if (bytes.length > MOST_BYTES) return fileFault("too-large", String(MOST_BYTES / 1000));
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return fileFault("not-utf8", "", 1);
  if (bytes.includes(0)) return fileFault("binary");
  const text = decoded(bytes);
  if (text === null) return fileFault("not-utf8", "", lineNotUtf8(bytes));
  return text.trim() === "" ? fileFault("empty") : text;
}
