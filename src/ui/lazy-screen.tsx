import type { ComponentType } from "preact";
import { useCallback } from "preact/hooks";
import { LazyPart } from "./lazy-part.tsx";

const words = ["screens"] as const;

/**
 * A screen in a chunk of its own, fetched when first opened together with the styles that the
 * first screens have no use for. @param load must be stable
 */
export function LazyScreen<P extends object>(props: {
  readonly load: () => Promise<ComponentType<P>>;
  readonly with: P;
}) {
  const { load } = props;
  const loadStyled = useCallback(async () => {
    // asked for in this order, they count in this order
    const [, Screen] = await Promise.all([import("./styles/later.css"), load()]);
    return Screen;
  }, [load]);
  return (
    <LazyPart words={words} load={loadStyled}>
      {(Screen) => <Screen {...props.with} />}
    </LazyPart>
  );
}
