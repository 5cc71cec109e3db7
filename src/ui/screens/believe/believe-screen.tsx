import { useCallback } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Believe } from "../../../schema/believe.ts";
import { isTalkOff } from "../../../state/selectors.ts";
import { loadBelieve, loadLeaflet, loadPathway } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { Notice } from "../../components/notice.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, usePreferences, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { SwitchedOff } from "../../switched-off.tsx";
import { LetterPart } from "./letter-part.tsx";
import { StepCard } from "./step-card.tsx";
import "./believe.css";

const words = ["believe", "leaflet", "pathways"] as const;

/** For whom this is; louder where the pain recorded is new. */
function ForWhom() {
  const text = useText();
  const weeks = useCurrent().decision.facts.numbers["CTX-WEEKS"];
  const isNew = typeof weeks === "number" && weeks <= 12;
  if (!isNew) return <p class="quiet">{text("screens:believe.chronic")}</p>;
  return (
    <Notice tone="care">
      <p>{text("screens:believe.newPain", { count: Math.round(weeks) })}</p>
    </Notice>
  );
}

/** What is known about it, and what is not. */
function Limits({ limits }: { limits: Believe["limits"] }) {
  const text = useText();
  return (
    <section>
      <h2>{text("screens:believe.limits")}</h2>
      <ul>
        {limits.map(({ id }) => (
          <li key={id}>{text(textKeys.believe(`limit.${id}`))}</li>
        ))}
      </ul>
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={limits.flatMap(({ sources }) => sources)} />
      </Disclosure>
    </section>
  );
}

/** Legitimise without a scan: five steps, and a letter of function at their end. */
export function BelieveScreen() {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const { jurisdiction } = usePreferences();
  const load = useCallback(
    async () => ({
      believe: await loadBelieve(),
      leaflet: await loadLeaflet(),
      pathway: await loadPathway(jurisdiction),
    }),
    [jurisdiction],
  );
  if (isTalkOff(consultation, decision))
    return (
      <div class="believe">
        <h1>{text("screens:believe.title")}</h1>
        <SwitchedOff />
      </div>
    );
  return (
    <div class="believe">
      <LazyPart words={words} load={load}>
        {({ believe, leaflet, pathway }) => (
          <>
            <div class="believe-way no-print">
              <h1>{text("screens:believe.title")}</h1>
              <p>{text("screens:believe.lead")}</p>
              <ForWhom />
              <ol class="believe-steps">
                {believe.steps.map((step) => (
                  <StepCard key={step.id} step={step} aloud={believe.aloud} />
                ))}
              </ol>
              <p>
                {text("screens:believe.felt")}{" "}
                <a href={hrefOf({ screen: "box1" })}>{text("screens:believe.ask")}</a>
              </p>
              <Limits limits={believe.limits} />
            </div>
            <LetterPart believe={believe} leaflet={leaflet} pathway={pathway} />
          </>
        )}
      </LazyPart>
    </div>
  );
}
