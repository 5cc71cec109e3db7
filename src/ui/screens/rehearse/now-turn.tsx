import { useState } from "preact/hooks";
import { offered, type Run } from "../../../domain/rehearsal/replay.ts";
import type { PracticeRun } from "../../../schema/practice.ts";
import type { ScenarioNode } from "../../../schema/scenario.ts";
import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { useText } from "../../services.ts";
import { filled, type Person } from "./patients.ts";

interface NowTurnProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly node: ScenarioNode;
  readonly played: Run;
  readonly run: PracticeRun;
  readonly onChoose: (choice: string) => void;
}

/** What the patient says and shows now, and what the learner may say or do. */
export function NowTurn({ file, person, node, played, run, onChoose }: NowTurnProps) {
  const text = useText();
  const [hintAt, setHintAt] = useState(-1);
  const spoken = file.words.nodes[node.id];
  const turn = played.turns.length;
  if (spoken === undefined) return null;
  return (
    <div class="now-turn">
      {run.coach === "hint" && (
        <p>
          {hintAt === turn ? (
            <span role="status">{filled(spoken.hint, person)}</span>
          ) : (
            <button type="button" class="link" onClick={() => setHintAt(turn)}>
              {text("rehearse:hint")}
            </button>
          )}
        </p>
      )}
      {run.own[turn] !== undefined && run.own[turn] !== "" && (
        <p class="own-words">
          <span class="who">{text("rehearse:yourWords")}</span> {run.own[turn]}
        </p>
      )}
      <h2>{text("rehearse:choose")}</h2>
      <ul class="choices">
        {offered(node, played.state, run.seed).map(({ id }) => (
          <li key={id}>
            <button type="button" class="say-choice" onClick={() => onChoose(id)}>
              {filled(spoken.choices[id]?.say ?? "", person)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
