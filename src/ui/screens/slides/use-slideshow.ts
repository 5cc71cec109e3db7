import { useEffect, useState } from "preact/hooks";

export interface Slideshow {
  readonly at: number;
  readonly isPlaying: boolean;
  readonly turn: (by: number) => void;
  readonly setPlaying: (isPlaying: boolean) => void;
}

/** The way an arrow key points, in the direction of the language. */
function stepOf(key: string): number {
  const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  if (key === forward || key === "PageDown") return 1;
  return key === "ArrowLeft" || key === "ArrowRight" || key === "PageUp" ? -1 : 0;
}

/**
 * Goes round and round, each slide for its own time, until it is paused. Holds one number and
 * one timer, so that it can run for days.
 * @param seconds how long each slide stands
 */
export function useSlideshow(seconds: readonly number[]): Slideshow {
  const [at, setAt] = useState(0);
  const [isPlaying, setPlaying] = useState(true);
  const turn = (by: number): void => setAt((now) => (now + by + seconds.length) % seconds.length);

  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => turn(1), (seconds[at] ?? 0) * 1000);
    return () => clearTimeout(timer);
  }, [at, isPlaying, seconds]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOf(event.key);
      if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      turn(step);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [seconds]);

  return { at, isPlaying, turn, setPlaying };
}
