import type { ComponentType } from "preact";
import { LazyPart } from "./lazy-part.tsx";

const words = ["screens"] as const;

/** A screen in a chunk of its own, fetched when first opened. @param load must be stable */
export function LazyScreen<P extends object>(props: {
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
}) {
  return (
    <LazyPart words={words} load={props.load}>
      {(Screen) => <Screen {...props.with} />}
    </LazyPart>
  );
}
