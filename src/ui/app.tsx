import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { decide } from "../domain/triage/decide.ts";
import { Frame } from "./frame/frame.tsx";
import { LazyScreen } from "./lazy-screen.tsx";
import { usePlace } from "./navigation.ts";
import { isCover, type Route } from "./routes.ts";
import { screenChunks } from "./screen-chunks.ts";
import { CheckScreen } from "./screens/check/check-screen.tsx";
import { HomeScreen } from "./screens/home/home-screen.tsx";
import { CurrentContext, type Services, ServicesContext } from "./services.ts";

function Screen({ route }: { route: Route }) {
  switch (route.screen) {
    case "home":
      return <HomeScreen />;
    case "check":
      return <CheckScreen group={route.group} finding={route.finding} />;
    case "turned":
    case "slides":
      return null;
    default:
      return <LazyScreen key="later" load={screenChunks.later} with={{ route }} />;
  }
}

/** Picks a screen and gives it the consultation and all that follows from it. */
export function App({ services, initial }: { services: Services; initial: Route }) {
  const { store, pack } = services;
  const [consultation, setConsultation] = useState(store.get);
  const { route, behind } = usePlace(initial);
  const follow = useCallback(() => setConsultation(store.get()), [store]);
  useEffect(() => {
    follow();
    return store.subscribe(follow);
  }, [store, follow]);

  const decision = useMemo(() => decide(consultation.answers, pack), [consultation.answers, pack]);
  const current = useMemo(() => ({ consultation, decision }), [consultation, decision]);

  const isCovered = isCover(route);

  // The same until the place changes: an answer draws anew only what reads the consultation.
  const framed = useMemo(
    () =>
      behind && (
        <Frame route={behind}>
          <Screen route={behind} />
        </Frame>
      ),
    [behind],
  );
  return (
    <ServicesContext.Provider value={services}>
      <CurrentContext.Provider value={current}>
        <div hidden={isCovered}>{framed}</div>
        {isCovered && <LazyScreen load={screenChunks.cover} with={{ route, behind }} />}
      </CurrentContext.Provider>
    </ServicesContext.Provider>
  );
}
