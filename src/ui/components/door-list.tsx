export interface Door {
  readonly href: string;
  readonly title: string;
  /** What is behind it, in a few words. */
  readonly what: string;
}

/** Ways on from here: each a link with what is behind it. */
export function DoorList({ doors }: { doors: readonly Door[] }) {
  if (doors.length === 0) return null;
  return (
    <ul class="door-list">
      {doors.map(({ href, title, what }) => (
        <li key={href}>
          <a href={href}>
            <strong>{title}</strong>
            <span class="quiet">{what}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
