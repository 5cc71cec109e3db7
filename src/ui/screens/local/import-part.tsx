import { useEffect, useState } from "preact/hooks";
import type { ReadLocal } from "../../../schema/local/read-local-pack.ts";
import type { LocalPack } from "../../../schema/local-pack.ts";
import type { LocalStore } from "../../../state/local-store.ts";
import { Notice } from "../../components/notice.tsx";
import { useServices } from "../../services.ts";
import { FaultList } from "./fault-list.tsx";
import { readFile } from "./read-file.ts";

type Outcome =
  | { readonly kind: "none" | "undone" }
  | { readonly kind: "read"; readonly result: ReadLocal; readonly before: LocalPack | null };

/** Takes in one file by choice or by drop: in use at once if sound, else refused with every reason. */
export function ImportPart({ store }: { store: LocalStore }) {
  const { texts, pack: content } = useServices();
  const { text } = texts;
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const [isOver, setOver] = useState(false);
  // A file dropped beside the frame would otherwise be opened by the browser in place of the app.
  useEffect(() => {
    const stay = (event: Event): void => event.preventDefault();
    for (const name of ["dragover", "drop"]) window.addEventListener(name, stay);
    return () => {
      for (const name of ["dragover", "drop"]) window.removeEventListener(name, stay);
    };
  }, []);
  const take = async (files: ArrayLike<File>): Promise<void> => {
    const before = store.get();
    setOutcome({ kind: "read", result: await readFile(files, store, content), before });
  };
  return (
    <fieldset
      class={isOver ? "drop drop-over" : "drop"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void take(event.dataTransfer?.files ?? []);
      }}
    >
      <label class="stacked" for="local-file">
        {text("screens:local.file.import")}
      </label>
      <p id="local-drop" class="quiet">
        {text("screens:local.file.drop")}
      </p>
      <input
        id="local-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="local-drop"
        onChange={async ({ currentTarget }) => {
          await take(currentTarget.files ?? []);
          // So that the same file, put right, can be chosen again.
          currentTarget.value = "";
        }}
      />
      <div role="status">
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
      </div>
    </fieldset>
  );
}
