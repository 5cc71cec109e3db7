import { useCallback } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import { isTalkOff } from "../../../state/selectors.ts";
import { loadLeaflet, loadPathway } from "../../companion.ts";
import { EmergencyBox } from "../../handout/emergency-box.tsx";
import { Line } from "../../language/beneath.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { useCurrent, usePreferences } from "../../services.ts";
import type { SubjectProps } from "./subjects.ts";
import { TurnedHeading } from "./turned-heading.tsx";
import { UnknownSubject } from "./unknown-subject.tsx";

const words = ["leaflet", "pathways"] as const;

/** One line of the leaflet in big type; the emergency box goes with every such line. */
export function TurnedFact({ part }: SubjectProps) {
  const { consultation, decision } = useCurrent();
  const { jurisdiction } = usePreferences();
  const load = useCallback(
    async () => ({ leaflet: await loadLeaflet(), pathway: await loadPathway(jurisdiction) }),
    [jurisdiction],
  );
  if (part === null || isTalkOff(consultation, decision)) return <UnknownSubject />;
  return (
    <LazyPart words={words} load={load}>
      {({ leaflet, pathway }) =>
        leaflet.sections.some(({ lines }) => lines.some(({ id }) => id === part)) ? (
          <>
            <div class="turned-fact">
              <TurnedHeading of={part}>
                <Line of={textKeys.leafletLine(part)} />
              </TurnedHeading>
            </div>
            <EmergencyBox leaflet={leaflet} pathway={pathway} />
          </>
        ) : (
          <UnknownSubject />
        )
      }
    </LazyPart>
  );
}
