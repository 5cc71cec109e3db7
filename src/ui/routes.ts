/** Every place in the app. The address after # is the whole of it, so any sub-path works. */
export type Route =
  | { screen: "home" }
  | { screen: "check"; group: string | null }
  | { screen: "decide" }
  | { screen: "talk"; belief: string | null }
  | { screen: "box1" }
  | { screen: "turned" }
  | { screen: "record" }
  | { screen: "leaflet" }
  | { screen: "settings" }
  | { screen: "library" }
  | { screen: "about" };

export type Stop = "check" | "decide" | "talk" | "box1" | "record";
export const stops: readonly Stop[] = ["check", "decide", "talk", "box1", "record"];

/** @returns the route an address names; anything unknown is home */
export function parseRoute(hash: string): Route {
  const [screen, part] = hash.replace(/^#\/?/, "").split("/");
  const detail = part === undefined || part === "" ? null : part;
  switch (screen) {
    case "check":
      return { screen, group: detail };
    case "talk":
      return { screen, belief: detail };
    case "decide":
    case "box1":
    case "turned":
    case "record":
    case "leaflet":
    case "settings":
    case "library":
    case "about":
      return { screen };
    default:
      return { screen: "home" };
  }
}

/** @returns the address of a route, for links */
export function hrefOf(route: Route): string {
  switch (route.screen) {
    case "home":
      return "#/";
    case "check":
      return route.group === null ? "#/check" : `#/check/${route.group}`;
    case "talk":
      return route.belief === null ? "#/talk" : `#/talk/${route.belief}`;
    default:
      return `#/${route.screen}`;
  }
}
