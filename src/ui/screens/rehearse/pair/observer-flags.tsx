import { plainAsking } from "../../../../domain/rehearsal/actor-card.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { useText } from "../../../services.ts";
import { filled, type Person } from "../patients.ts";
import { askedTick } from "./observed.ts";
import { type Ticking, Ticks } from "./ticks.tsx";

interface ObserverFlagsProps extends Ticking {
  readonly file: ScenarioFile;
  readonly person: Person;
}

/** What a safe clinician asks this person about, and how it may sound in plain words. */
export function ObserverFlags({ file, person, ...ticking }: ObserverFlagsProps) {
  const text = useText();
  const { scenario, words } = file;
  const flags = scenario.mustAsk.map((id) => ({
    id: askedTick(id),
    label: text(textKeys.findingName(id)),
  }));
  return (
    <section>
      <h3>{text("rehearse:pair.observer.flags")}</h3>
      <p class="quiet">{text("rehearse:pair.observer.flagsHow")}</p>
      <Ticks items={flags} {...ticking} />
      <h4>{text("rehearse:pair.observer.plain")}</h4>
      <ul>
        {plainAsking(scenario).map(({ node, choice }) => (
          <li key={`${node} ${choice}`} class="spoken">
            {filled(words.nodes[node]?.choices[choice]?.say ?? "", person)}
          </li>
        ))}
      </ul>
    </section>
  );
}
