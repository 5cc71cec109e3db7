/** Screens of which an address can name a part: `#/turned/picture/serious-cause`. */
const withPart = [
  "about",
  "handouts",
  "mirror",
  "pictures",
  "rehearse",
  "slides",
  "turned",
] as const;
const plain = [
  "decide",
  "believe",
  "report",
  "box1",
  "record",
  "agreement",
  "safety-net",
  "leaflet",
  "settings",
  "library",
  "local",
  "proof",
  "expired",
  "translations",
] as const;

type WithPart = (typeof withPart)[number];
type RouteWithPart = { [S in WithPart]: { screen: S; part: string | null } }[WithPart];

/** Every place in the app. The address after # is the whole of it, so any sub-path works. */
export type Route =
  | { screen: "home" }
  | { screen: "check"; group: string | null; finding?: string }
  | { screen: "talk"; belief: string | null }
  | RouteWithPart
  | { screen: (typeof plain)[number] };

export type Stop = "check" | "decide" | "talk" | "box1" | "record";
export const stops: readonly Stop[] = ["check", "decide", "talk", "box1", "record"];

/** Screens that cover the whole app and are left again to the place below them. */
export function isCover({ screen }: Route): boolean {
  return screen === "turned" || screen === "slides";
}

/** The stop that each further screen of a consultation belongs to. */
const within: Partial<Record<Route["screen"], Stop>> = {
  mirror: "talk",
  believe: "talk",
  pictures: "talk",
  report: "talk",
  agreement: "talk",
  "safety-net": "record",
};

/** @returns the stop a place belongs to, or null outside a consultation */
export function stopOf({ screen }: Route): Stop | null {
  return stops.find((stop) => stop === screen) ?? within[screen] ?? null;
}

/** @returns the route an address names; anything unknown is home */
export function parseRoute(hash: string): Route {
  const [screen, ...parts] = hash.replace(/^#\/?/, "").split("/");
  const detail = parts.join("/") || null;
  if (screen === "check") {
    const [group, finding] = parts;
    return finding ? { screen, group: group ?? null, finding } : { screen, group: group || null };
  }
  if (screen === "talk") return { screen, belief: detail };
  const named = withPart.find((one) => one === screen);
  if (named !== undefined) return { screen: named, part: detail };
  return { screen: plain.find((one) => one === screen) ?? "home" };
}

/** What an address names below its screen. */
function detailOf(route: Route): string | null {
  if ("group" in route) return route.finding ? `${route.group}/${route.finding}` : route.group;
  if ("belief" in route) return route.belief;
  return "part" in route ? route.part : null;
}

/** @returns the address of a route, for links */
export function hrefOf(route: Route): string {
  if (route.screen === "home") return "#/";
  const detail = detailOf(route);
  return detail === null ? `#/${route.screen}` : `#/${route.screen}/${detail}`;
}
