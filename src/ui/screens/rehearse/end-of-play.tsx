import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";
import { filled, type Person } from "./patients.ts";

interface EndingProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly ending: string;
}

/** How it ended and why; an unsafe end says what was dangerous. */
export function EndingWords({ file, person, ending }: EndingProps) {
  const text = useText();
  const words = file.words.endings[ending];
  const quality = file.scenario.endings.find(({ id }) => id === ending)?.quality ?? "poor";
  return (
    <>
      <p class="quiet">{text(`rehearse:quality.${quality}`)}</p>
      <h2>{filled(words?.title ?? "", person)}</h2>
      <p>{filled(words?.story ?? "", person)}</p>
      <p>{filled(words?.why ?? "", person)}</p>
    </>
  );
}

/** The end of a rehearsal, and the way to look back at it. */
export function EndOfPlay({ run, ...end }: EndingProps & { run: string }) {
  const text = useText();
  const quality = end.file.scenario.endings.find(({ id }) => id === end.ending)?.quality;
  return (
    <section class={`end-of-play end-${quality}`}>
      <EndingWords {...end} />
      <a class="button button-strong" href={hrefOf({ screen: "rehearse", part: `debrief/${run}` })}>
        {text("rehearse:debrief.open")}
      </a>
    </section>
  );
}
