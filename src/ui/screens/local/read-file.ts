import type { ContentPack } from "../../../schema/load-pack.ts";
import { fileFault, MOST_BYTES } from "../../../schema/local/file-text.ts";
import type { ReadLocal } from "../../../schema/local/read-local-pack.ts";
import { importLocal } from "../../../state/import-local.ts";
import type { LocalStore } from "../../../state/local-store.ts";

/** Takes up a file that was chosen or dropped, if it is sound. Too large a one is not opened. */
export async function readFile(
  files: ArrayLike<File>,
  store: LocalStore,
  content: ContentPack,
): Promise<ReadLocal> {
  const [file] = Array.from(files);
  const refused = (fault: ReturnType<typeof fileFault>): ReadLocal => ({
    ok: false,
    faults: [fault],
  });
  if (file === undefined || files.length > 1) return refused(fileFault("unreadable"));
  if (file.size > MOST_BYTES) return refused(fileFault("too-large", String(MOST_BYTES / 1000)));
  try {
    return importLocal(store, new Uint8Array(await file.arrayBuffer()), content);
  } catch {
    // A folder, or a file that was moved or locked since it was chosen.
    return refused(fileFault("unreadable"));
  }
}
