import { Component, type ComponentChildren } from "preact";
import type { Text } from "../i18n/keys.ts";

interface FaultBoundaryProps {
  readonly text: Text;
  readonly children: ComponentChildren;
}

/** A rule that fails to evaluate, or a screen that breaks, is a visible fault and never a quiet one. */
export class FaultBoundary extends Component<FaultBoundaryProps, { hasFault: boolean }> {
  override state = { hasFault: false };

  static override getDerivedStateFromError() {
    return { hasFault: true };
  }

  override render({ text, children }: FaultBoundaryProps) {
    if (!this.state.hasFault) return children;
    return (
      <main class="closed">
        <h1>{text("ui:status.fault")}</h1>
        <p>{text("ui:status.faultWhat")}</p>
      </main>
    );
  }
}
