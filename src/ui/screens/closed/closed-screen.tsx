import type { Text } from "../../../i18n/keys.ts";

/** Content did not pass its check: no advice is shown, and what to do instead. */
export function ClosedScreen({ text, faults }: { text: Text; faults: readonly string[] }) {
  return (
    <main class="closed">
      <h1>{text("ui:closed.title")}</h1>
      <p>{text("ui:closed.what")}</p>
      <p>{text("ui:closed.kept")}</p>
      <p>
        <strong>{text("ui:closed.do")}</strong>
      </p>
      <details>
        <summary>{text("ui:closed.faults")}</summary>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </details>
    </main>
  );
}
