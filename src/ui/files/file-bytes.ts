import { type FileFault, fileFault } from "../../schema/file/file-fault.ts";
import { tooLarge } from "../../schema/file/file-text.ts";

/** The bytes of the one file that was chosen or dropped, or why there are none. Too large a one is not opened. */
export async function fileBytes(
  files: ArrayLike<File>,
  most: number,
): Promise<Uint8Array | FileFault> {
  const [file] = Array.from(files);
  if (file === undefined || files.length > 1) return fileFault("unreadable");
  if (file.size > most) return tooLarge(most);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was moved or locked since it was chosen.
    return fileFault("unreadable");
  }
}
