import type { Text } from "../../../i18n/keys.ts";

/** Content did not pass its check: no advice is shown, and what to do instead. */
export function ClosedScreen({ text, faults }: { text: Text; faults: readonly string[] }) {
  return (
    <main class="closed">
      <h1>{text("screens:closed.title")}</h1>
      <p>{text("screens:closed.what")}</p>
      <p>{text("screens:closed.kept")}</p>
      <p>
        <strong>{text("screens:closed.do")}</strong>
      </p>
      <details>
        <summary>{text("screens:closed.faults")}</summary>
        <ul>
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </details>
    </main>
  );
}
