import { factsByGiven } from "../../../../domain/rehearsal/actor-card.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { useText } from "../../../services.ts";
import { filled, type Person } from "../patients.ts";
import { ActorCues } from "./actor-cues.tsx";
import { ActorTurnings } from "./actor-turnings.tsx";

const givens = ["unasked", "if-open", "if-asked"] as const;
const replies = ["yes", "mostly", "no"] as const;

interface ActorCardProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly questions: readonly string[];
}

/** Who to be, what to tell and when, and what is thought and not said. For the actor alone. */
export function ActorCard({ file, person, questions }: ActorCardProps) {
  const text = useText();
  const { scenario, words } = file;
  const facts = factsByGiven(scenario);
  const first = words.nodes[scenario.first];
  return (
    <section class="pair-sheet actor-card">
      <h2>{text("rehearse:pair.actor.title")}</h2>
      <p>
        <strong>{text("rehearse:pair.actor.only")}</strong>
      </p>
      <h3>{text("rehearse:pair.actor.who")}</h3>
      <p>{filled(words.actor, person)}</p>
      <p class="quiet">{text("rehearse:pair.actor.free")}</p>
      <h3>{text("rehearse:pair.actor.known")}</h3>
      <p>{filled(words.before, person)}</p>
      <h3>{text("rehearse:pair.actor.begin")}</h3>
      {first?.line !== undefined && <p class="spoken">{filled(first.line, person)}</p>}
      <h3>{text("rehearse:pair.actor.louder")}</h3>
      <p class="spoken">{filled(words.louder, person)}</p>
      <h3>{text("rehearse:pair.actor.facts")}</h3>
      {givens.map((given) => (
        <div key={given}>
          <h4>{text(`rehearse:pair.actor.given.${given}`)}</h4>
          <ul>
            {facts[given].map((id) => (
              <li key={id}>{filled(words.facts[id] ?? "", person)}</li>
            ))}
            {facts[given].length === 0 && <li>{text("rehearse:pair.actor.noFacts")}</li>}
          </ul>
        </div>
      ))}
      <ActorCues file={file} person={person} />
      <ActorTurnings file={file} person={person} way="warmer" />
      <ActorTurnings file={file} person={person} way="colder" />
      <div class="print-only">
        <h3>{text("rehearse:pair.actor.afterwards")}</h3>
        {questions.map((id) => (
          <p key={id}>
            {text(textKeys.patientQuestion(id))}{" "}
            {replies.map((reply) => (
              <span key={reply} class="to-ring">
                ☐ {text(textKeys.patientQuestion(reply))}
              </span>
            ))}
          </p>
        ))}
        <p>{text("rehearse:pair.invented")}</p>
      </div>
    </section>
  );
}
