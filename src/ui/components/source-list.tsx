export interface ShownSource {
  readonly key: string;
  readonly citation: string;
  readonly locator: string | null;
  readonly mark: string;
}

/** Where something comes from, and how far that was checked. Addresses are shown, never opened. */
export function SourceList({ sources }: { sources: readonly ShownSource[] }) {
  return (
    <ul class="sources">
      {sources.map(({ key, citation, locator, mark }) => (
        <li key={key}>
          {citation}
          {locator !== null && <span class="locator"> {locator}</span>}
          <span class="mark-word"> ({mark})</span>
        </li>
      ))}
    </ul>
  );
}
