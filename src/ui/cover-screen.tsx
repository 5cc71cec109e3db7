import { LazyScreen } from "./lazy-screen.tsx";
import type { Route } from "./routes.ts";

const covers = {
  turned: () => import("./screens/turned/turned-screen.tsx").then((m) => m.TurnedScreen),
  slides: () => import("./screens/slides/slides-screen.tsx").then((m) => m.SlidesScreen),
};

interface CoverProps {
  readonly route: Route;
  /** The place it covers; null when the app was opened on it. */
  readonly behind: Route | null;
}

/** A screen that covers the whole app: turned to the patient, or left alone in a waiting room. */
export function CoverScreen({ route, behind }: CoverProps) {
  if (route.screen === "slides") return <LazyScreen load={covers.slides} with={{ behind }} />;
  if (route.screen !== "turned") return null;
  return <LazyScreen load={covers.turned} with={{ part: route.part, behind }} />;
}

/** Takes every cover into memory. */
export async function fetchCovers(): Promise<void> {
  await Promise.all(Object.values(covers).map((load) => load()));
}
