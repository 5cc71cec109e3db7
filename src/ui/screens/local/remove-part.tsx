import type { LocalStore } from "../../../state/local-store.ts";
import { AskFirst } from "../../components/ask-first.tsx";
import { useText } from "../../services.ts";

/** Removes the pack, or what was set aside, after saying so; said again once it is done. */
export function RemovePart({ store, onDone }: { store: LocalStore; onDone: () => void }) {
  const text = useText();
  return (
    <AskFirst
      label={text("screens:local.file.remove")}
      sure={text("screens:local.file.removeSure")}
      what={text("screens:local.file.removeWhat")}
      yes={text("screens:local.file.removeYes")}
      no={text("screens:local.file.removeNo")}
      onYes={() => {
        store.remove();
        onDone();
      }}
    />
  );
}
