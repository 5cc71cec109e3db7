import { useEffect, useRef, useState } from "preact/hooks";
import { hrefOf, isCover, parseRoute, type Route } from "./routes.ts";

/** Goes to a route; the back button undoes it. */
export function go(route: Route): void {
  location.hash = hrefOf(route);
}

/** Goes to a route in place of the present one, which the back button then no longer finds. */
export function goInstead(route: Route): void {
  location.replace(hrefOf(route));
}

export interface Place {
  readonly route: Route;
  /** The place itself, or the one that a turned screen covers; null when none was open before. */
  readonly behind: Route | null;
}

/** How a place was left when the screen was turned. */
interface Left {
  readonly route: Route | null;
  readonly focus: Element | null;
  readonly top: number;
}

function placeOf(route: Route, { behind }: Place): Place {
  if (isCover(route)) return { route, behind };
  // the same object as before: nothing in the covered place is drawn anew
  const same = behind !== null && hrefOf(behind) === hrefOf(route) ? behind : route;
  return { route: same, behind: same };
}

/**
 * Where the app is. A screen turned to the patient covers the place it was opened from, which
 * comes back with its scroll, its focus and all that was open in it.
 * @param initial the route the first render must show: hydration starts from the prerendered page
 */
export function usePlace(initial: Route): Place {
  const [place, setPlace] = useState<Place>({
    route: initial,
    behind: isCover(initial) ? null : initial,
  });
  const left = useRef<Left | null>(null);

  useEffect(() => {
    // opened on a turned screen, it covers nothing: the page drawn at first was no place of theirs
    let now = isCover(parseRoute(location.hash)) ? { ...place, behind: null } : place;
    const read = (): void => {
      const route = parseRoute(location.hash);
      if (isCover(route) && !isCover(now.route))
        left.current = { route: now.behind, focus: document.activeElement, top: scrollY };
      now = placeOf(route, now);
      setPlace(now);
    };
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);

  // a new place begins at its top; one that was covered, where it was left
  useEffect(() => {
    if (place.route === initial && left.current === null) return;
    const before = left.current?.route === place.route ? left.current : null;
    scrollTo(0, before?.top ?? 0);
    if (before?.focus instanceof HTMLElement) before.focus.focus({ preventScroll: true });
    // the link that led here is gone with its screen: the focus goes on in the new one
    if (document.activeElement === document.body)
      document.getElementById("main")?.focus({ preventScroll: true });
    if (!isCover(place.route)) left.current = null;
  }, [place.route]);

  return place;
}
