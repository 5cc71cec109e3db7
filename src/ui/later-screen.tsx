import { laterChunks } from "./later-chunks.ts";
import { LazyScreen } from "./lazy-screen.tsx";
import type { Route } from "./routes.ts";

const nothing = {};

export type LaterRoute = Exclude<Route, { screen: "home" | "check" | "turned" }>;

/** Any screen but the first two and the turned one, fetched when it is first opened. */
export function LaterScreen({ route }: { route: LaterRoute }) {
  const { screen } = route;
  switch (screen) {
    case "talk":
      return <LazyScreen key={screen} load={laterChunks.talk} with={{ belief: route.belief }} />;
    default:
      return <LazyScreen key={screen} load={laterChunks[screen]} with={nothing} />;
  }
}
