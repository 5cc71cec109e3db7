import { laterChunks } from "./later-chunks.ts";
import { LazyScreen } from "./lazy-screen.tsx";
import type { Route } from "./routes.ts";

const nothing = {};

export type LaterRoute = Exclude<
  Route,
  { screen: "home" } | { screen: "check" } | { screen: "turned" } | { screen: "slides" }
>;

/** Any screen but the first two and the turned one, fetched when it is first opened. */
export function LaterScreen({ route }: { route: LaterRoute }) {
  if (route.screen === "talk")
    return <LazyScreen key="talk" load={laterChunks.talk} with={{ belief: route.belief }} />;
  const { screen } = route;
  if ("part" in route)
    return <LazyScreen key={screen} load={laterChunks[route.screen]} with={{ part: route.part }} />;
  return <LazyScreen key={screen} load={laterChunks[route.screen]} with={nothing} />;
}
