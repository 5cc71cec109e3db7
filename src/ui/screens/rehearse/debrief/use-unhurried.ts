import { useEffect, useMemo, useRef } from "preact/hooks";

const pause = 400;

/**
 * Hands on the newest value at once when there was quiet before it, and at most once in a pause
 * while more come. What is still waiting is handed on when the page or the screen goes.
 */
export function useUnhurried<T>(hand: (value: T) => void): (value: T) => void {
  const latest = useRef(hand);
  latest.current = hand;
  const { soon, now } = useMemo(() => {
    let waiting: { readonly value: T } | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    const flush = (): void => {
      if (waiting === null) return;
      const { value } = waiting;
      waiting = null;
      latest.current(value);
    };
    const rest = (): void => {
      timer = waiting === null ? null : setTimeout(rest, pause);
      flush();
    };
    const take = (value: T): void => {
      waiting = { value };
      if (timer !== null) return;
      flush();
      timer = setTimeout(rest, pause);
    };
    return { soon: take, now: flush };
  }, []);

  useEffect(() => {
    addEventListener("pagehide", now);
    document.addEventListener("visibilitychange", now);
    return () => {
      removeEventListener("pagehide", now);
      document.removeEventListener("visibilitychange", now);
      now();
    };
  }, [now]);
  return soon;
}
