import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly quiet?: boolean;
}

/** More, in place: the platform's own disclosure. What is closed is not drawn at all. */
export function Disclosure({ summary, children, open = false, quiet = false }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open);
  return (
    <details
      class={quiet ? "more more-quiet" : "more"}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {isOpen && <div class="more-body">{children}</div>}
    </details>
  );
}
