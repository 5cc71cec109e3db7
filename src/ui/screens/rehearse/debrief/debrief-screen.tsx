import { replay } from "../../../../domain/rehearsal/replay.ts";
import type { PracticeRun } from "../../../../schema/practice.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { Notice } from "../../../components/notice.tsx";
import { hrefOf } from "../../../routes.ts";
import { useText } from "../../../services.ts";
import { filled, personOf } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";
import { DebriefView } from "./debrief-view.tsx";
import { Reflection } from "./reflection.tsx";
import "./debrief.css";

/** It is still being played: looking back would give the rest away. */
function Unfinished({ run, file }: { run: PracticeRun; file: ScenarioFile }) {
  const text = useText();
  const title = filled(file.words.title, personOf(file, run.seed));
  return (
    <article class="debrief">
      <h1>{text("rehearse:debrief.title", { title })}</h1>
      <p>{text("rehearse:debrief.unfinished", { count: run.choices.length })}</p>
      <p>
        <a
          class="button button-strong"
          href={hrefOf({ screen: "rehearse", part: `play/${run.id}` })}
        >
          {text("rehearse:debrief.playOn")}
        </a>
      </p>
    </article>
  );
}

/** Looking back at one rehearsal, or what is in the way of it. */
export function DebriefScreen({ practice, id }: { practice: Practice; id: string }) {
  const text = useText();
  const run = practice.state.runs.find((one) => one.id === id);
  const file = practice.patients.find(({ scenario }) => scenario.id === run?.scenario);
  if (run === undefined || file === undefined)
    return (
      <article class="debrief">
        <h1>{text("rehearse:debrief.name")}</h1>
        <Notice tone="care">
          {text(run === undefined ? "rehearse:debrief.gone" : "rehearse:debrief.patientGone")}
        </Notice>
        {run && <Reflection key={id} practice={practice} run={run} />}
        <p>
          <a class="button" href={hrefOf({ screen: "rehearse", part: null })}>
            {text("rehearse:debrief.home")}
          </a>
        </p>
      </article>
    );
  if (run.endedAt === null && !replay(file.scenario, run.choices).isOver)
    return <Unfinished run={run} file={file} />;
  return <DebriefView key={id} practice={practice} run={run} file={file} />;
}
