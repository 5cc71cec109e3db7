import { useEffect, useState } from "preact/hooks";
import {
  clockTime,
  elapsed,
  type Stopwatch,
  stoppedAtZero,
  switched,
} from "../../../../domain/rehearsal/stopwatch.ts";
import { useText } from "../../../services.ts";

interface QuietTimerProps {
  readonly watch: Stopwatch;
  readonly onChange: (watch: Stopwatch) => void;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly now: () => number;
}

/** Counts up: nothing rings, moves or changes colour, and it goes on while hidden. */
export function QuietTimer({ watch, onChange, isShown, onShow, now }: QuietTimerProps) {
  const text = useText();
  const [, again] = useState(0);
  const isRunning = watch.since !== null;
  const isTicking = isRunning && isShown;
  useEffect(() => {
    if (!isTicking) return;
    const ticking = setInterval(() => again((n) => n + 1), 1000);
    return () => clearInterval(ticking);
  }, [isTicking]);

  const step = isRunning ? "pause" : watch.ran === 0 ? "start" : "goOn";
  return (
    <div class="quiet-timer no-print">
      {isShown && (
        <span role="timer" aria-label={text("rehearse:pair.timer.name")}>
          {clockTime(elapsed(watch, now()))}
        </span>
      )}
      <button type="button" class="button" onClick={() => onChange(switched(watch, now()))}>
        {text(`rehearse:pair.timer.${step}`)}
      </button>
      <button type="button" class="button button-plain" onClick={() => onShow(!isShown)}>
        {text(isShown ? "rehearse:pair.timer.hide" : "rehearse:pair.timer.show")}
      </button>
      {step === "goOn" && (
        <button type="button" class="button button-plain" onClick={() => onChange(stoppedAtZero)}>
          {text("rehearse:pair.timer.zero")}
        </button>
      )}
      {step === "start" && <span class="quiet">{text("rehearse:pair.timer.quiet")}</span>}
    </div>
  );
}
