import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { useText } from "../../../services.ts";
import { filled, type Person } from "../patients.ts";

const tasks = ["why", "safe", "plan", "scan"] as const;

interface CandidateCardProps {
  readonly file: ScenarioFile;
  readonly person: Person;
}

/** What the learner knows and is to do; nothing of the actor's or the observer's. */
export function CandidateCard({ file, person }: CandidateCardProps) {
  const text = useText();
  return (
    <section class="pair-sheet candidate-card">
      <h2>{text("rehearse:pair.candidate.title")}</h2>
      <p>
        <strong>{text("rehearse:pair.person", { ...person })}</strong> ·{" "}
        {text(`rehearse:setting.${file.scenario.setting}`)}
      </p>
      <h3>{text("rehearse:pair.candidate.known")}</h3>
      <p>{filled(file.words.before, person)}</p>
      <h3>{text("rehearse:pair.candidate.doTitle")}</h3>
      <ul>
        {tasks.map((task) => (
          <li key={task}>{text(`rehearse:pair.candidate.do.${task}`)}</li>
        ))}
      </ul>
      <p>{text("rehearse:pair.candidate.stop")}</p>
      <p class="print-only">{text("rehearse:pair.invented")}</p>
    </section>
  );
}
