import { useState } from "preact/hooks";
import { isEnglish } from "../../../i18n/english-of.ts";
import type { Belief } from "../../../schema/library.ts";
import { isTalkOff } from "../../../state/selectors.ts";
import { loadBeliefs } from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useCurrent, useServices, useText } from "../../services.ts";
import { SwitchedOff } from "../../switched-off.tsx";
import { WayRow } from "../../ways.tsx";
import { BeliefCard } from "./belief-card.tsx";
import { BeliefFinder } from "./belief-finder.tsx";
import { BrowseBeliefs } from "./browse-beliefs.tsx";
import "./talk.css";

const words = ["talk"] as const;
const whileOn = ["pictures", "report", "believe", "agreement", "mirror"] as const;
const whileOff = ["report", "safetyNet", "mirror"] as const;

/** What is heard cannot be looked up in this language: red flags in it are the clinician’s to hear. */
function WithoutFinder({ beliefs, isOff }: { beliefs: readonly Belief[]; isOff: boolean }) {
  const text = useText();
  return (
    <>
      <p class="quiet">{text("screens:talk.noFinder")}</p>
      {!isOff && <BrowseBeliefs beliefs={beliefs} />}
    </>
  );
}

/**
 * The words for the conversation; switched off while a scan or a referral may be needed. What was
 * heard can be typed even then, so that a red flag in it is caught.
 */
export function TalkScreen({ belief: wanted }: { belief: string | null }) {
  const { texts } = useServices();
  const { text } = texts;
  const { consultation, decision } = useCurrent();
  const isOff = isTalkOff(consultation, decision);
  const [heard, setHeard] = useState("");
  return (
    <div class="talk">
      {(wanted === null || isOff) && <h1>{text("screens:talk.title")}</h1>}
      {(wanted === null || isOff) && (
        <WayRow label={text("screens:talk.ways")} to={isOff ? whileOff : whileOn} />
      )}
      {isOff && <SwitchedOff />}
      <LazyPart words={words} load={loadBeliefs}>
        {({ beliefs }) => {
          const belief = isOff ? undefined : beliefs.find(({ id }) => id === wanted);
          if (belief !== undefined) return <BeliefCard belief={belief} />;
          if (isEnglish(texts.language))
            return (
              <BeliefFinder beliefs={beliefs} isOff={isOff} heard={heard} onHeard={setHeard} />
            );
          return <WithoutFinder beliefs={beliefs} isOff={isOff} />;
        }}
      </LazyPart>
    </div>
  );
}
