import { isTalkOff } from "../../../state/selectors.ts";
import { loadBeliefs } from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useCurrent, useText } from "../../services.ts";
import { SwitchedOff } from "../../switched-off.tsx";
import { type Way, Ways } from "../../ways.tsx";
import { BeliefCard } from "./belief-card.tsx";
import { BeliefFinder } from "./belief-finder.tsx";
import "./talk.css";

const words = ["talk"] as const;
const whileOn: readonly Way[] = ["pictures", "report", "believe", "agreement", "mirror"];
const whileOff: readonly Way[] = ["report", "safetyNet", "mirror"];

/** The words for the conversation; switched off while a scan or a referral may be needed. */
export function TalkScreen({ belief: wanted }: { belief: string | null }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const isOff = isTalkOff(consultation, decision);
  return (
    <div class="talk">
      {(wanted === null || isOff) && <h1>{text("screens:talk.title")}</h1>}
      {isOff ? (
        <>
          <SwitchedOff />
          <Ways to={whileOff} />
        </>
      ) : (
        <LazyPart words={words} load={loadBeliefs}>
          {({ beliefs }) => {
            const belief = beliefs.find(({ id }) => id === wanted);
            return belief ? (
              <BeliefCard belief={belief} />
            ) : (
              <>
                <BeliefFinder beliefs={beliefs} />
                <Ways to={whileOn} />
              </>
            );
          }}
        </LazyPart>
      )}
    </div>
  );
}
