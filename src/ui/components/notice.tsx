import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly tone: "quiet" | "care" | "urgent";
  readonly children: ComponentChildren;
  /** Announced when it appears. */
  readonly live?: boolean;
}

/** Something to know, in place; never a toast. */
export function Notice({ tone, children, live = false }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={live ? "status" : undefined}>
      {children}
    </div>
  );
}
