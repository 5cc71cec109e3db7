import type { Turn } from "../../../domain/rehearsal/replay.ts";
import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { useText } from "../../services.ts";
import { filled, type Person } from "./patients.ts";

/** The live coach: what the last choice did, while there is still time to do otherwise. */
export function Feedback({
  file,
  turn,
  person,
}: {
  file: ScenarioFile;
  turn: Turn;
  person: Person;
}) {
  const text = useText();
  const spoken = file.words.nodes[turn.node.id]?.choices[turn.choice.id];
  return (
    <p class="coach">
      <span class="who">{text("rehearse:coach")}</span> {filled(spoken?.feedback ?? "", person)}
    </p>
  );
}
