import { useEffect, useState } from "preact/hooks";
import { hrefOf, parseRoute, type Route } from "./routes.ts";

/** Goes to a route; the back button undoes it. */
export function go(route: Route): void {
  location.hash = hrefOf(route);
}

/** @param initial the route the first render must show: hydration starts from the prerendered page */
export function useRoute(initial: Route): Route {
  const [route, setRoute] = useState(initial);
  useEffect(() => {
    const read = (): void => setRoute(parseRoute(location.hash));
    read();
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return route;
}
