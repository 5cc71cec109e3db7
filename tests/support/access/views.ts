import type { Page } from "playwright-core";

/** One way of looking at a page. */
export interface View {
  readonly theme: "light" | "dark";
  readonly direction: "ltr" | "rtl";
  readonly width: number;
  readonly height: number;
  readonly forced: boolean;
}

const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  // a desktop of 1280 by 800 px at 200% and at 400% zoom
  { width: 640, height: 400 },
  { width: 320, height: 200 },
] as const;
const themes = ["light", "dark"] as const;
const directions = ["ltr", "rtl"] as const;

/** Both themes, both directions, three widths, two zooms, with and without forced colours. */
export const views: readonly View[] = [false, true].flatMap((forced) =>
  themes.flatMap((theme) =>
    directions.flatMap((direction) => sizes.map((size) => ({ theme, direction, forced, ...size }))),
  ),
);

export function viewName({ theme, direction, width, height, forced }: View): string {
  return `${theme} ${direction} ${width}×${height}${forced ? " forced colours" : ""}`;
}

/**
 * One view for each place and state: neighbours get views unlike each other, and over all of
 * them every view has its turn (7 and 11 share no divisor with the number of views).
 */
export function viewInTurn(place: number, state: number): View {
  const view = views[(place * 7 + state * 11) % views.length];
  if (view === undefined) throw new Error("no views");
  return view;
}

/** Shows a page so. The direction is the page’s own, as a language that runs so would set it. */
export async function look(page: Page, view: View): Promise<void> {
  await page.emulateMedia({
    colorScheme: view.theme,
    reducedMotion: "reduce",
    forcedColors: view.forced ? "active" : "none",
  });
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.evaluate(async (direction) => {
    document.documentElement.dir = direction;
    // what stands half under a bar is as easy to touch once it is scrolled to
    scrollTo(0, 0);
    // two frames, so that colours on their way have begun to go; then to the end of them
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  }, view.direction);
}
