import type { Services } from "./services.ts";

/**
 * Takes the rest of the app into memory once it has nothing better to do, so that a page of an
 * older version never asks for chunks that a newer worker has dropped.
 */
export function fetchTheRest(services: Services): void {
  const begin = (): void => {
    import("./fetch-all.ts")
      .then(({ fetchAll }) => fetchAll(services))
      .catch(() => {
        // Without a network before the first visit is kept, each part is asked for when wanted.
      });
  };
  if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 5000 });
  else setTimeout(begin, 1500);
}
