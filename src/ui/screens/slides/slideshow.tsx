import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Slide } from "../../../domain/handouts/slide-order.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pathway } from "../../../schema/library.ts";
import { emergencyValues } from "../../handout/emergency-values.ts";
import { HandoutFoot } from "../../handout/handout-foot.tsx";
import { useText } from "../../services.ts";
import { WayBack } from "../turned/way-back.tsx";
import { SlideView } from "./slide-view.tsx";
import { useDisplay } from "./use-display.ts";
import { useSlideshow } from "./use-slideshow.ts";

interface SlideshowProps {
  readonly slides: readonly Slide[];
  readonly pathway: Pathway;
  readonly onBack: () => void;
}

/** Slow: time to look up, read, and read again. More than one line stands longer. */
function secondsFor(slide: Slide): number {
  const lines = slide.kind === "lines" ? slide.lines : slide.signs;
  return lines.length > 1 ? 15 : 12;
}

/** The slides one after another, without any movement, and what stops and steers them. */
export function Slideshow({ slides, pathway, onBack }: SlideshowProps) {
  const text = useText();
  const seconds = useMemo(() => slides.map(secondsFor), [slides]);
  const { at, isPlaying, turn, setPlaying } = useSlideshow(seconds);
  const { isAwake, fillScreen } = useDisplay();
  const main = useRef<HTMLElement>(null);
  const slide = slides[at];

  // whoever opened it with the keyboard is on the slides, not on what they cover
  useEffect(() => main.current?.focus({ preventScroll: true }), []);

  if (slide === undefined) return null;
  return (
    <>
      <p class="slides-title">{text(textKeys.handout("slides.title"))}</p>
      <section
        ref={main}
        class={slide.kind === "signs" ? "slide slide-signs" : "slide"}
        tabIndex={-1}
        aria-label={text("screens:slides.label")}
        aria-live={isPlaying ? "off" : "polite"}
      >
        <SlideView slide={slide} pathway={pathway} />
      </section>
      <p class="slides-strip">
        {text(textKeys.handout("slides.strip"), emergencyValues(pathway, text))}
      </p>
      <fieldset class="slides-controls" aria-label={text("screens:slides.controls")}>
        <button type="button" class="button button-plain" onClick={() => turn(-1)}>
          {text("screens:slides.previous")}
        </button>
        <button type="button" class="button" onClick={() => setPlaying(!isPlaying)}>
          {text(isPlaying ? "screens:slides.pause" : "screens:slides.play")}
        </button>
        <button type="button" class="button button-plain" onClick={() => turn(1)}>
          {text("screens:slides.next")}
        </button>
        <span class="quiet">
          {text("screens:slides.position", { at: at + 1, count: slides.length })}
        </span>
        {fillScreen && (
          <button type="button" class="button button-plain" onClick={fillScreen}>
            {text("screens:slides.fullScreen")}
          </button>
        )}
        <span class="quiet" role="status">
          {isAwake !== null && text(isAwake ? "screens:slides.awake" : "screens:slides.asleep")}
        </span>
        <WayBack onBack={onBack} />
      </fieldset>
      <HandoutFoot />
    </>
  );
}
