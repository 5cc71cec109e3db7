import { turnings } from "../../../../domain/rehearsal/actor-card.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { useText } from "../../../services.ts";
import { filled, type Person } from "../patients.ts";

interface ActorTurningsProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly way: "warmer" | "colder";
}

/** What draws the patient out or closes them up, and what they then think. */
export function ActorTurnings({ file, person, way }: ActorTurningsProps) {
  const text = useText();
  const found = turnings(file.scenario, way).flatMap(({ node, choice }) => {
    const words = file.words.nodes[node]?.choices[choice];
    return words === undefined ? [] : [words];
  });
  if (found.length === 0) return null;
  return (
    <>
      <h3>{text(`rehearse:pair.actor.${way}`)}</h3>
      <ul>
        {found.map(({ say, inner }) => (
          <li key={say}>
            <span class="spoken">{filled(say, person)}</span>{" "}
            <span class="thought">
              {text("rehearse:pair.actor.inner", { thought: filled(inner, person) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
