interface ToggleListProps {
  readonly items: readonly { id: string; label: string }[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}

/** A list of things that may each be so. */
export function ToggleList({ items, chosen, onToggle }: ToggleListProps) {
  return (
    <ul class="toggles">
      {items.map(({ id, label }) => (
        <li key={id}>
          <label class="toggle">
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
            <span>{label}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
