import { useState } from "preact/hooks";
import { isTalkOff, isUrgent, nextGroup } from "../../../state/selectors.ts";
import { loadBeliefs } from "../../companion.ts";
import { ClassMark } from "../../components/class-mark.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";
import { BeliefCard } from "./belief-card.tsx";
import { BeliefFinder } from "./belief-finder.tsx";
import "./talk.css";

const words = ["talk"] as const;

/** Why no card is offered now: an emergency or urgent class stands, or the check is not finished. */
function SwitchedOff() {
  const text = useText();
  const { decision } = useCurrent();
  const group = nextGroup(decision, null) ?? "G1";
  const urgent = isUrgent(decision);
  return (
    <section class="switched-off">
      <h2>
        <ClassMark outcome={decision.class} size={22} /> {text("screens:talk.off")}
      </h2>
      <p>
        {urgent
          ? text("screens:talk.offWhy", { class: text(`ui:class.${decision.class}.name`) })
          : text("screens:talk.offIncomplete")}
      </p>
      <a class="button" href={hrefOf(urgent ? { screen: "decide" } : { screen: "check", group })}>
        {text(urgent ? "screens:talk.offDo" : "screens:talk.offAsk")}
      </a>
    </section>
  );
}

/**
 * The words for the conversation; switched off while a scan or a referral may be needed. What was
 * heard can be typed even then, so that a red flag in it is caught.
 */
export function TalkScreen({ belief: wanted }: { belief: string | null }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const isOff = isTalkOff(consultation, decision);
  const [heard, setHeard] = useState("");
  return (
    <div class="talk">
      {(wanted === null || isOff) && <h1>{text("screens:talk.title")}</h1>}
      {isOff && <SwitchedOff />}
      <LazyPart words={words} load={loadBeliefs}>
        {({ beliefs }) => {
          const belief = isOff ? undefined : beliefs.find(({ id }) => id === wanted);
          if (belief !== undefined) return <BeliefCard belief={belief} />;
          return <BeliefFinder beliefs={beliefs} isOff={isOff} heard={heard} onHeard={setHeard} />;
        }}
      </LazyPart>
    </div>
  );
}
