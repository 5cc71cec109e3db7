import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";
import { filled, type Person } from "./patients.ts";

interface EndOfPlayProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly ending: string;
  readonly run: string;
}

/** How it ended and why; an unsafe end says what was dangerous. */
export function EndOfPlay({ file, person, ending, run }: EndOfPlayProps) {
  const text = useText();
  const words = file.words.endings[ending];
  const quality = file.scenario.endings.find(({ id }) => id === ending)?.quality ?? "poor";
  return (
    <section class={`end-of-play end-${quality}`}>
      <p class="quiet">{text(`rehearse:quality.${quality}`)}</p>
      <h2>{filled(words?.title ?? "", person)}</h2>
      <p>{filled(words?.story ?? "", person)}</p>
      <p>{filled(words?.why ?? "", person)}</p>
      <a class="button button-strong" href={hrefOf({ screen: "rehearse", part: `debrief/${run}` })}>
        {text("rehearse:debrief")}
      </a>
    </section>
  );
}
