import { useState } from "preact/hooks";
import { useChanges, useServices } from "../../services.ts";

/** Whether the app is kept for use without a network, and a look for a newer version. */
export function UpdatePart() {
  const { texts, updates } = useServices();
  const { text } = texts;
  useChanges(updates.subscribe);
  const [looked, setLooked] = useState(false);
  return (
    <>
      <h2>{text("about:updateTitle")}</h2>
      {updates.state === "offline-ready" && <p>{text("ui:status.offlineReady")}</p>}
      {(updates.state === "failed" || updates.state === "unsupported") && (
        <p>{text("ui:status.offlineFailed")}</p>
      )}
      <button
        type="button"
        class="button button-plain"
        onClick={() => {
          updates.check();
          setLooked(true);
        }}
      >
        {text("about:check")}
      </button>
      <p role="status">{looked ? text("about:checked") : ""}</p>
    </>
  );
}
