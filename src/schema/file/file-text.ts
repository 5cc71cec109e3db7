import { type FileFault, fileFault } from "./file-fault.ts";

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

/** Said of a file with more bytes than are read. */
export function tooLarge(most: number): FileFault<"too-large"> {
  return fileFault("too-large", String(most / 1000));
}

/** @param most bytes; a larger file is refused before it is read @returns its text, or why it is none */
export function fileText(bytes: Uint8Array, most: number): string | FileFault {
  if (bytes.length > most) return tooLarge(most);
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) return fileFault("not-utf8", "", 1);
  if (bytes.includes(0)) return fileFault("binary");
  const text = decoded(bytes);
  if (text === null) return fileFault("not-utf8", "", lineNotUtf8(bytes));
  return text.trim() === "" ? fileFault("empty") : text;
}
