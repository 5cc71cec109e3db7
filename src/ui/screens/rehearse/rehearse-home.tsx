import { useState } from "preact/hooks";
import type { Coach } from "../../../schema/practice.ts";
import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { RadioList } from "../../components/radio-list.tsx";
import { go } from "../../navigation.ts";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";
import { filled, personOf } from "./patients.ts";
import type { Practice } from "./practice-part.tsx";
import { RehearseDoors } from "./rehearse-doors.tsx";

const coaches: readonly Coach[] = ["none", "hint", "live"];

interface PatientProps {
  readonly file: ScenarioFile;
  readonly practice: Practice;
  readonly coach: Coach;
  readonly saysFirst: boolean;
}

/** One patient on the list: what is known before, and how often they were met. */
function Patient({ file, practice, coach, saysFirst }: PatientProps) {
  const text = useText();
  const { scenario, words } = file;
  const mine = practice.state.runs.filter((run) => run.scenario === scenario.id);
  const unfinished = mine.find(({ endedAt, choices }) => endedAt === null && choices.length > 0);
  const met = mine.filter(({ endedAt }) => endedAt !== null).length;
  const person = personOf(file, 0);
  const begin = (): void => {
    const run = practice.store.begin(scenario, coach, saysFirst);
    go({ screen: "rehearse", part: `play/${run.id}` });
  };
  return (
    <li class="card patient">
      <h3>{filled(words.title, person)}</h3>
      <p class="quiet">
        {text(`rehearse:setting.${scenario.setting}`)} ·{" "}
        {met === 0 ? text("rehearse:notMet") : text("rehearse:met", { count: met })}
      </p>
      <p>{filled(words.before, person)}</p>
      <div class="row">
        <button type="button" class="button" onClick={begin}>
          {text(met === 0 ? "rehearse:begin" : "rehearse:again")}
        </button>
        {unfinished && (
          <a
            class="button button-plain"
            href={hrefOf({ screen: "rehearse", part: `play/${unfinished.id}` })}
          >
            {text("rehearse:goOn", { count: unfinished.choices.length })}
          </a>
        )}
        <a class="link" href={hrefOf({ screen: "rehearse", part: `pair/${scenario.id}` })}>
          {text("rehearse:pair.link")}
        </a>
      </div>
    </li>
  );
}

/** Whom to meet, and how much help to have. */
export function RehearseHome({ practice }: { practice: Practice }) {
  const text = useText();
  const [coach, setCoach] = useState<Coach>("none");
  const [saysFirst, setSaysFirst] = useState(false);
  return (
    <>
      <h1>{text("rehearse:title")}</h1>
      <p>{text("rehearse:lead")}</p>
      <RadioList
        name="coach"
        legend={text("rehearse:coachLegend")}
        options={coaches.map((value) => ({
          value,
          label: text(`rehearse:coaches.${value}`),
        }))}
        chosen={coach}
        onChoose={setCoach}
      />
      <label class="toggle">
        <input type="checkbox" checked={saysFirst} onChange={() => setSaysFirst(!saysFirst)} />
        <span>{text("rehearse:saysFirst")}</span>
      </label>
      <h2>{text("rehearse:patients")}</h2>
      <ul class="patients">
        {practice.patients.map((file) => (
          <Patient
            key={file.scenario.id}
            file={file}
            practice={practice}
            coach={coach}
            saysFirst={saysFirst}
          />
        ))}
      </ul>
      <h2>{text("rehearse:doors.title")}</h2>
      <RehearseDoors />
    </>
  );
}
