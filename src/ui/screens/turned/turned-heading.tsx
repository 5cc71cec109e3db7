import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface TurnedHeadingProps {
  /** A new one takes the focus again. */
  readonly of: string;
  readonly children: ComponentChildren;
}

/** The heading of a turned screen: it takes the focus, so that it is read out first. */
export function TurnedHeading({ of, children }: TurnedHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [of]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
