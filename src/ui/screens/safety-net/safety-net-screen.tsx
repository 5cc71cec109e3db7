import { useCallback, useMemo, useState } from "preact/hooks";
import { orderSafetyNet } from "../../../domain/safety-net/order-lines.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Leaflet, Pathway, SafetyNet } from "../../../schema/library.ts";
import type { TeachBack } from "../../../schema/teach-back.ts";
import { loadLeaflet, loadPathway, loadSafetyNet, loadTeachBack } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { GivenList } from "../../plan/given-list.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, usePreferences, useServices, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { AloudScript } from "./aloud-script.tsx";
import { AllLines, OrderedLines } from "./ordered-lines.tsx";
import { TeachBackPart } from "./teach-back-part.tsx";
import { WhenAndWhere } from "./when-and-where.tsx";
import "../../agreement/plan-sheet.css";
import "./safety-net.css";

const words = ["teach-back", "pathways", "leaflet", "record"] as const;

interface NetProps {
  readonly safetyNet: SafetyNet;
  readonly teachBack: TeachBack;
  readonly pathway: Pathway;
  readonly leaflet: Leaflet;
}

/** Someone who goes in now: what they need to know on the way, before anything else. */
function OnTheWay({ teachBack }: { teachBack: TeachBack }) {
  const text = useText();
  return (
    <section class="on-the-way">
      <h2>{text("screens:safety-net.way")}</h2>
      <p class="quiet">{text("screens:safety-net.wayWhat")}</p>
      <ul class="net-way">
        {teachBack.onTheWay.map(({ id }) => (
          <li key={id}>{text(textKeys.onTheWay(id))}</li>
        ))}
      </ul>
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={teachBack.onTheWay.flatMap(({ sources }) => sources)} />
      </Disclosure>
    </section>
  );
}

function Net({ safetyNet, teachBack, pathway, leaflet }: NetProps) {
  const { texts, pack, output } = useServices();
  const { text } = texts;
  const { consultation, decision } = useCurrent();
  const [isAloud, setAloud] = useState(false);
  const { answers, difference } = consultation;
  const ordered = useMemo(
    () => orderSafetyNet(answers, decision, safetyNet, pack),
    [answers, decision, safetyNet, pack],
  );
  const isGoingIn = decision.class === "E" || difference?.class === "E";
  const said = { ordered, safetyNet, pathway };
  return (
    <>
      {isGoingIn && !isAloud && <OnTheWay teachBack={teachBack} />}
      <section>
        <h2>{text("screens:safety-net.first")}</h2>
        <div class="row">
          <button type="button" class="button" onClick={() => setAloud(!isAloud)}>
            {text(isAloud ? "screens:safety-net.aloudStop" : "screens:safety-net.aloud")}
          </button>
          <button type="button" class="button button-plain" onClick={() => output.print()}>
            {text("screens:safety-net.print")}
          </button>
        </div>
        {isAloud ? (
          <AloudScript {...said} teachBack={teachBack} isGoingIn={isGoingIn} />
        ) : (
          <OrderedLines {...said} />
        )}
      </section>
      <WhenAndWhere pathway={pathway} teachBack={teachBack} leaflet={leaflet} />
      <section>
        <h2>{text("screens:safety-net.given")}</h2>
        <GivenList given={teachBack.given} />
        <a class="link" href={hrefOf({ screen: "leaflet" })}>
          {text("screens:safety-net.leaflet")}
        </a>
      </section>
      <TeachBackPart teachBack={teachBack} />
      <Disclosure quiet summary={text("screens:safety-net.rests")}>
        <p>{text("screens:safety-net.restsWhat")}</p>
        <ul>
          {safetyNet.facts.map(({ id }) => (
            <li key={id}>{text(textKeys.safetyNetLine(id))}</li>
          ))}
        </ul>
        <Sources
          refs={[
            ...teachBack.sources,
            ...[...safetyNet.immediate, ...safetyNet.soon, ...safetyNet.facts].flatMap(
              ({ sources }) => sources,
            ),
          ]}
        />
      </Disclosure>
      <article class="plan-sheet net-page">
        <h2>{text("screens:safety-net.printTitle")}</h2>
        <AllLines {...said} />
        {!pack.info.signedOff && <p class="quiet">{text("screens:leaflet.draft")}</p>}
      </article>
    </>
  );
}

/** The safety net for this person: what to say first, when and where, how it was given, teach-back. */
export function SafetyNetScreen() {
  const text = useText();
  const { jurisdiction } = usePreferences();
  const load = useCallback(
    async () => ({
      safetyNet: await loadSafetyNet(),
      teachBack: await loadTeachBack(),
      pathway: await loadPathway(jurisdiction),
      leaflet: await loadLeaflet(),
    }),
    [jurisdiction],
  );
  return (
    <div class="safety-net">
      <h1>{text("screens:safety-net.title")}</h1>
      <p class="quiet">{text("screens:safety-net.lead")}</p>
      <LazyPart words={words} load={load}>
        {(net) => <Net {...net} />}
      </LazyPart>
    </div>
  );
}
