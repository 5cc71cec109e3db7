import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { useText } from "../../../services.ts";
import { filled, type Person } from "../patients.ts";

/** What the patient shows and does not say, each with the line it comes with. */
export function ActorCues({ file, person }: { file: ScenarioFile; person: Person }) {
  const text = useText();
  const { scenario, words } = file;
  const shown = scenario.nodes.filter(({ cue }) => cue !== undefined);
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{text("rehearse:pair.actor.cues")}</h3>
      <ul>
        {shown.map(({ id }) => {
          const spoken = words.nodes[id];
          return (
            <li key={id}>
              {filled(spoken?.cue ?? "", person)}{" "}
              {spoken?.line !== undefined && (
                <span class="quiet">
                  {text("rehearse:pair.actor.with", { line: filled(spoken.line, person) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
