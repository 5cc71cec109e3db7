import { useCallback } from "preact/hooks";
import { slideOrder } from "../../../domain/handouts/slide-order.ts";
import { loadHandouts, loadLeaflet, loadPathway } from "../../companion.ts";
import { ForPatient } from "../../language/for-patient.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { goInstead } from "../../navigation.ts";
import type { Route } from "../../routes.ts";
import { usePreferences } from "../../services.ts";
import { Slideshow } from "./slideshow.tsx";
import "./slides.css";

const words = ["leaflet", "handouts", "pathways"] as const;

/** For a screen that nobody attends: over everything, with nothing of a consultation in it. */
export function SlidesScreen({ behind }: { behind: Route | null }) {
  const { jurisdiction } = usePreferences();
  const load = useCallback(async () => {
    const [{ slides }, { emergency }] = await Promise.all([loadHandouts(), loadLeaflet()]);
    return { slides: slideOrder(slides, emergency), pathway: await loadPathway(jurisdiction) };
  }, [jurisdiction]);
  return (
    <main class="slides" tabIndex={-1}>
      <LazyPart words={words} load={load}>
        {({ slides, pathway }) => (
          <ForPatient part="handouts">
            <Slideshow
              slides={slides}
              pathway={pathway}
              onBack={() => goInstead(behind ?? { screen: "handouts", part: null })}
            />
          </ForPatient>
        )}
      </LazyPart>
    </main>
  );
}
