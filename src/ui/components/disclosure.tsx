import type { ComponentChildren } from "preact";

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly quiet?: boolean;
}

/** More, in place: the platform's own disclosure. */
export function Disclosure({ summary, children, open = false, quiet = false }: DisclosureProps) {
  return (
    <details class={quiet ? "more more-quiet" : "more"} open={open}>
      <summary>{summary}</summary>
      <div class="more-body">{children}</div>
    </details>
  );
}
