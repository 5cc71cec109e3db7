import { useState } from "preact/hooks";
import type { LocalStore } from "../../../state/local-store.ts";
import { useText } from "../../services.ts";

/** Removes the pack, or what was set aside, after saying so; said again once it is done. */
export function RemovePart({ store, onDone }: { store: LocalStore; onDone: () => void }) {
  const text = useText();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button type="button" class="button button-plain" onClick={() => setAsking(true)}>
        {text("screens:local.file.remove")}
      </button>
    );
  return (
    <section class="sure" aria-labelledby="local-sure">
      <h3 id="local-sure">{text("screens:local.file.removeSure")}</h3>
      <p>{text("screens:local.file.removeWhat")}</p>
      <div class="row">
        <button
          type="button"
          class="button button-strong"
          onClick={() => {
            store.remove();
            onDone();
          }}
        >
          {text("screens:local.file.removeYes")}
        </button>
        <button type="button" class="button button-plain" onClick={() => setAsking(false)}>
          {text("screens:local.file.removeNo")}
        </button>
      </div>
    </section>
  );
}
