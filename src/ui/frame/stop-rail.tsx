import { useMemo } from "preact/hooks";
import { stopStates } from "../../state/selectors.ts";
import { StopDot } from "../components/stop-dot.tsx";
import { hrefOf, type Route, type Stop, stopOf, stops } from "../routes.ts";
import { useCurrent, useText } from "../services.ts";

function routeOf(stop: Stop): Route {
  if (stop === "check") return { screen: "check", group: null };
  if (stop === "talk") return { screen: "talk", belief: null };
  return { screen: stop };
}

/** The five stops, always in view, in any order, each with how far it has come. */
export function StopRail({ route }: { route: Route }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const states = stopStates(consultation, decision);
  const standing = Object.values(states).join(" ");
  const current = stopOf(route);
  // `standing` is all that `states` says, and stays the same over most answers.
  return useMemo(
    () => (
      <nav class="rail" aria-label={text("ui:stop.label")}>
        {stops.map((stop) => (
          <a
            key={stop}
            href={hrefOf(routeOf(stop))}
            aria-current={current === stop ? "page" : undefined}
          >
            <StopDot state={states[stop]} />
            <span>{text(`ui:stop.${stop}`)}</span>
            <span class="visually-hidden">, {text(`ui:stop.state.${states[stop]}`)}</span>
          </a>
        ))}
      </nav>
    ),
    [standing, current, text],
  );
}
