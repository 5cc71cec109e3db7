import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { decide } from "../domain/triage/decide.ts";
import { Frame } from "./frame/frame.tsx";
import { LazyScreen } from "./lazy-screen.tsx";
import { useRoute } from "./navigation.ts";
import type { Route } from "./routes.ts";
import { screenChunks } from "./screen-chunks.ts";
import { CheckScreen } from "./screens/check/check-screen.tsx";
import { HomeScreen } from "./screens/home/home-screen.tsx";
import { CurrentContext, type Services, ServicesContext } from "./services.ts";

const nothing = {};

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case "home":
      return <HomeScreen />;
    case "check":
      return <CheckScreen group={route.group} />;
    case "talk":
      return <LazyScreen key="talk" load={screenChunks.talk} with={{ belief: route.belief }} />;
    default:
      return <LazyScreen key={route.screen} load={screenChunks[route.screen]} with={nothing} />;
  }
}

/** Picks a screen and gives it the consultation and all that follows from it. */
export function App({ services, initial }: { services: Services; initial: Route }) {
  const { store, pack } = services;
  const [consultation, setConsultation] = useState(store.get);
  const route = useRoute(initial);
  const follow = useCallback(() => setConsultation(store.get()), [store]);
  useEffect(() => {
    follow();
    return store.subscribe(follow);
  }, [store, follow]);

  const decision = useMemo(() => decide(consultation.answers, pack), [consultation.answers, pack]);
  const current = useMemo(() => ({ consultation, decision }), [consultation, decision]);

  // a new screen begins at its top
  useEffect(() => {
    if (route !== initial) scrollTo(0, 0);
  }, [route]);

  // The same until the route changes: an answer draws anew only what reads the consultation.
  const body = useMemo(
    () =>
      route.screen === "turned" ? (
        <Screen route={route} />
      ) : (
        <Frame route={route}>
          <Screen route={route} />
        </Frame>
      ),
    [route],
  );
  return (
    <ServicesContext.Provider value={services}>
      <CurrentContext.Provider value={current}>{body}</CurrentContext.Provider>
    </ServicesContext.Provider>
  );
}
