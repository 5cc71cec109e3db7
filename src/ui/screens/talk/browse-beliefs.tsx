import { type Belief, themes } from "../../../schema/library.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { useCurrent, useText } from "../../services.ts";
import { BeliefChips } from "./belief-chips.tsx";

/** All cards, by side or by the paper's themes. */
export function BrowseBeliefs({ beliefs }: { beliefs: readonly Belief[] }) {
  const text = useText();
  const { decision } = useCurrent();
  const weeks = decision.facts.numbers["CTX-WEEKS"];
  const isNew = typeof weeks === "number" && weeks <= 12;
  const ofPatients = beliefs.filter(
    ({ clinicianOnly, chronicOnly }) => !clinicianOnly && !(chronicOnly && isNew),
  );
  const ofClinicians = beliefs.filter(({ holder }) => holder !== "patient");
  return (
    <>
      <h2>{text("screens:talk.patientSide")}</h2>
      <BeliefChips beliefs={ofPatients} />
      <Disclosure summary={text("screens:talk.clinicianSide")}>
        <p class="quiet">{text("screens:talk.clinicianSideWhat")}</p>
        <BeliefChips beliefs={ofClinicians} />
      </Disclosure>
      <Disclosure summary={text("screens:talk.byTheme")}>
        <h3>{text("screens:talk.findings")}</h3>
        <BeliefChips beliefs={beliefs.filter(({ kind }) => kind === "finding")} />
        {themes.map((theme) => (
          <section key={theme}>
            <h3>{text(`screens:talk.theme.${theme}`)}</h3>
            <BeliefChips beliefs={beliefs.filter((belief) => belief.theme === theme)} />
          </section>
        ))}
      </Disclosure>
    </>
  );
}
