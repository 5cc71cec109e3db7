import { useCallback } from "preact/hooks";
import type { Decision } from "../../../domain/triage/decide.ts";
import { hasAnswers, isUrgent } from "../../../state/selectors.ts";
import {
  loadBeliefs,
  loadDisagreements,
  loadMirror,
  loadPathway,
  loadRuleProvenance,
} from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { hrefOf } from "../../routes.ts";
import { shownRuleIds } from "../../rule-words.ts";
import { useCurrent, usePreferences, useText } from "../../services.ts";
import { type Way, Ways } from "../../ways.tsx";
import { Disagree } from "./disagree.tsx";
import { LocalPathways, WhereTheyDiffer } from "./guideline-views.tsx";
import { NotAsked, WhatWouldChange } from "./open-questions.tsx";
import { RuleCards } from "./rule-cards.tsx";
import { VerdictCard } from "./verdict-card.tsx";
import { WaysOn, WhyNot } from "./ways-on.tsx";
import "./decide.css";

const words = ["rules", "pathways", "talk", "record"] as const;

/** What the class makes the next thing to do with the patient. */
function waysOn(decision: Decision): readonly Way[] {
  if (isUrgent(decision)) return [decision.class === "E" ? "onTheWay" : "safetyNet", "letter"];
  return decision.class === "N" || decision.class === "S" ? ["insist", "early"] : [];
}

/** What to do, to whom, by when, and everything that stands behind it. */
export function DecideScreen() {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const { jurisdiction } = usePreferences();
  const load = useCallback(
    async () => ({
      pathway: await loadPathway(jurisdiction),
      provenance: await loadRuleProvenance(),
      disagreements: (await loadDisagreements()).disagreements,
      beliefs: (await loadBeliefs()).beliefs,
      pulls: (await loadMirror()).pulls,
    }),
    [jurisdiction],
  );

  if (!hasAnswers(consultation))
    return (
      <div class="decide">
        <h1>{text("screens:decide.title")}</h1>
        <p>{text("screens:decide.nothingYet")}</p>
        <a class="button" href={hrefOf({ screen: "check", group: null })}>
          {text("screens:decide.startCheck")}
        </a>
      </div>
    );

  const rules = new Map(decision.fired.map((rule) => [rule.id, rule]));
  const isOutranked = (id: string): boolean =>
    rules.get(id)?.class === "N" && decision.provisional !== "N";
  const outranked = shownRuleIds(decision).filter(isOutranked);
  return (
    <div class="decide">
      <h1 class="visually-hidden">{text("screens:decide.title")}</h1>
      <LazyPart words={words} load={load}>
        {({ pathway, provenance, disagreements, beliefs, pulls }) => (
          <>
            <VerdictCard pathway={pathway} />
            <Ways to={waysOn(decision)} />
            <section class="reason">
              <h2>{text("screens:decide.why")}</h2>
              <RuleCards
                ids={shownRuleIds(decision).filter((id) => !isOutranked(id))}
                rules={rules}
                provenance={provenance}
              />
              {outranked.length > 0 && (
                <Disclosure
                  quiet
                  summary={text("screens:decide.outranked", { count: outranked.length })}
                >
                  <RuleCards ids={outranked} rules={rules} provenance={provenance} />
                </Disclosure>
              )}
            </section>
            {decision.class === "N" && <WhyNot />}
            <WaysOn pathway={pathway} />
            <WhatWouldChange />
            <NotAsked />
            <WhereTheyDiffer all={disagreements} />
            <LocalPathways pathway={pathway} />
            <Disagree
              pulls={pulls}
              reasons={beliefs.filter(
                ({ kind, holder }) =>
                  kind === "sub-theme" && (holder === "clinician" || holder === "system"),
              )}
            />
          </>
        )}
      </LazyPart>
    </div>
  );
}
