import { useMemo, useState } from "preact/hooks";
import { matchSayings } from "../../../domain/beliefs/match-sayings.ts";
import type { Text } from "../../../i18n/keys.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { type Belief, themes } from "../../../schema/library.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

function phrasesOf(belief: Belief, text: Text): string[] {
  const said = Array.from({ length: belief.saysCount }, (_, at) =>
    text(textKeys.beliefLine(belief.id, "said", at + 1)),
  );
  return [text(textKeys.beliefTitle(belief.id)), ...said];
}

/** Beliefs as what is said, each a link to its card. */
function Sayings({ beliefs }: { beliefs: readonly Belief[] }) {
  const text = useText();
  const { consultation } = useCurrent();
  return (
    <ul class="sayings">
      {beliefs.map(({ id }) => (
        <li key={id}>
          <a
            class={consultation.beliefs.includes(id) ? "chip chip-used" : "chip"}
            href={hrefOf({ screen: "talk", belief: id })}
          >
            {text(textKeys.beliefTitle(id))}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Cards found by what was said, by side, or by the paper's themes. */
export function BeliefFinder({ beliefs }: { beliefs: readonly Belief[] }) {
  const text = useText();
  const { decision } = useCurrent();
  const [heard, setHeard] = useState("");
  const sayings = useMemo(
    () => beliefs.map((belief) => ({ id: belief.id, phrases: phrasesOf(belief, text) })),
    [beliefs, text],
  );
  const weeks = decision.facts.numbers["CTX-WEEKS"];
  const isNew = typeof weeks === "number" && weeks <= 12;
  const ofPatients = beliefs.filter(
    ({ clinicianOnly, chronicOnly }) => !clinicianOnly && !(chronicOnly && isNew),
  );
  const ofClinicians = beliefs.filter(({ holder }) => holder !== "patient");
  const found = matchSayings(heard, sayings).flatMap((id) =>
    beliefs.filter((belief) => belief.id === id),
  );
  return (
    <>
      <label class="stacked">
        {text("screens:talk.heard")}
        <input
          type="search"
          placeholder={text("screens:talk.search")}
          value={heard}
          onInput={(event) => setHeard(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="quiet">
        {heard.trim() === ""
          ? ""
          : found.length > 0
            ? text("screens:talk.found", { count: found.length })
            : text("screens:talk.noMatch")}
      </p>
      {heard.trim() === "" ? (
        <>
          <h2>{text("screens:talk.patientSide")}</h2>
          <Sayings beliefs={ofPatients} />
          <Disclosure summary={text("screens:talk.clinicianSide")}>
            <p class="quiet">{text("screens:talk.clinicianSideWhat")}</p>
            <Sayings beliefs={ofClinicians} />
          </Disclosure>
          <Disclosure summary={text("screens:talk.byTheme")}>
            <h3>{text("screens:talk.findings")}</h3>
            <Sayings beliefs={beliefs.filter(({ kind }) => kind === "finding")} />
            {themes.map((theme) => (
              <section key={theme}>
                <h3>{text(`screens:talk.theme.${theme}`)}</h3>
                <Sayings beliefs={beliefs.filter((belief) => belief.theme === theme)} />
              </section>
            ))}
          </Disclosure>
        </>
      ) : (
        <Sayings beliefs={found} />
      )}
    </>
  );
}
