import { useState } from "preact/hooks";
import { MOST_BYTES, type ReadLocal } from "../../../schema/local/read-local-pack.ts";
import type { LocalPack } from "../../../schema/local-pack.ts";
import { importLocal } from "../../../state/import-local.ts";
import type { LocalStore } from "../../../state/local-store.ts";
import { FileDrop } from "../../components/file-drop.tsx";
import { Notice } from "../../components/notice.tsx";
import { FaultList } from "../../files/fault-list.tsx";
import { fileBytes } from "../../files/file-bytes.ts";
import { useServices } from "../../services.ts";

type Outcome =
  | { readonly kind: "none" | "undone" }
  | { readonly kind: "read"; readonly result: ReadLocal; readonly before: LocalPack | null };

/** Takes in one file by choice or by drop: in use at once if sound, else refused with every reason. */
export function ImportPart({ store }: { store: LocalStore }) {
  const { texts, pack: content } = useServices();
  const { text } = texts;
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const take = async (files: ArrayLike<File>): Promise<void> => {
    const before = store.get();
    const bytes = await fileBytes(files, MOST_BYTES);
    const result: ReadLocal =
      bytes instanceof Uint8Array
        ? importLocal(store, bytes, content)
        : { ok: false, faults: [bytes] };
    setOutcome({ kind: "read", result, before });
  };
  return (
    <FileDrop
      id="local-file"
      label={text("screens:local.file.import")}
      hint={text("screens:local.file.drop")}
      onFiles={take}
    >
      {outcome.kind === "undone" && <p>{text("screens:local.file.undone")}</p>}
      {outcome.kind === "read" && outcome.result.ok && (
        <p class="row">
          {text("screens:local.file.taken", { name: outcome.result.pack.name })}
          {outcome.before !== null && (
            <button
              type="button"
              class="link"
              onClick={() => {
                if (outcome.before !== null) store.set(outcome.before);
                setOutcome({ kind: "undone" });
              }}
            >
              {text("screens:local.file.undo")}
            </button>
          )}
        </p>
      )}
      {outcome.kind === "read" && !outcome.result.ok && (
        <Notice tone="care">
          <p>
            <strong>
              {text("screens:local.file.refused", { count: outcome.result.faults.length })}
            </strong>{" "}
            {text(
              store.get() === null
                ? "screens:local.file.nothingKept"
                : "screens:local.file.oldKept",
            )}
          </p>
          <FaultList faults={outcome.result.faults} />
        </Notice>
      )}
    </FileDrop>
  );
}
