import type { PracticeRun } from "../../../schema/practice.ts";
import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";
import { filled, type Person } from "./patients.ts";

interface EndingProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly ending: string;
  /** Its place among the headings of the page. */
  readonly heading?: "h2" | "h4";
}

/** How it ended and why; an unsafe end says what was dangerous. */
export function EndingWords({ file, person, ending, heading: Heading = "h2" }: EndingProps) {
  const text = useText();
  const words = file.words.endings[ending];
  const quality = file.scenario.endings.find(({ id }) => id === ending)?.quality ?? "poor";
  return (
    <>
      <p class="quiet">{text(`rehearse:quality.${quality}`)}</p>
      <Heading>{filled(words?.title ?? "", person)}</Heading>
      <p>{filled(words?.story ?? "", person)}</p>
      <p>{filled(words?.why ?? "", person)}</p>
    </>
  );
}

/** The end of a rehearsal, and the way to look back at it. */
export function EndOfPlay({ run, ...end }: EndingProps & { run: PracticeRun }) {
  const text = useText();
  const quality = end.file.scenario.endings.find(({ id }) => id === end.ending)?.quality;
  return (
    <section class={`end-of-play end-${quality}`}>
      <EndingWords {...end} />
      <div class="row">
        {run.clinic !== null && (
          <a
            class="button button-strong"
            href={hrefOf({ screen: "rehearse", part: `clinic/${run.clinic}` })}
          >
            {text("rehearse:clinic.back")}
          </a>
        )}
        <a
          class={run.clinic === null ? "button button-strong" : "button"}
          href={hrefOf({ screen: "rehearse", part: `debrief/${run.id}` })}
        >
          {text("rehearse:debrief.open")}
        </a>
      </div>
    </section>
  );
}
