import type { Turn } from "../../../domain/rehearsal/replay.ts";
import type { ScenarioFile, ScenarioWords } from "../../../schema/scenario-words.ts";
import { useText } from "../../services.ts";
import { filled, type Person } from "./patients.ts";

/** What the patient answers a choice: the wary answer while they trust little. */
export function replyTo(
  { node, choice, after }: Pick<Turn, "node" | "choice" | "after">,
  words: ScenarioWords,
): string {
  const spoken = words.nodes[node.id]?.choices[choice.id];
  const isWary = after.traits.trust <= 1;
  return (isWary ? spoken?.replyWary : undefined) ?? spoken?.reply ?? "";
}

interface SaysProps {
  readonly who: string;
  readonly line: string;
  readonly by: "patient" | "you";
}

export function Says({ who, line, by }: SaysProps) {
  return (
    <p class={`says says-${by}`}>
      <span class="who">{who}</span> {line}
    </p>
  );
}

interface OfTurn {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly turn: Turn;
}

interface OpeningProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly node: string;
}

/** What the patient says and shows on coming to a turn. */
export function Opening({ file, person, node }: OpeningProps) {
  const spoken = file.words.nodes[node];
  return (
    <>
      {spoken?.line !== undefined && (
        <Says by="patient" who={person.name} line={filled(spoken.line, person)} />
      )}
      {spoken?.cue !== undefined && <p class="cue">{filled(spoken.cue, person)}</p>}
    </>
  );
}

/** What the learner said or did. */
export function Said({ file, person, turn }: OfTurn) {
  const text = useText();
  const spoken = file.words.nodes[turn.node.id]?.choices[turn.choice.id];
  return <Says by="you" who={text("rehearse:you")} line={filled(spoken?.say ?? "", person)} />;
}

/** What the patient answered. */
export function Answered({ file, person, turn }: OfTurn) {
  const { words } = file;
  return (
    <>
      <Says by="patient" who={person.name} line={filled(replyTo(turn, words), person)} />
      {turn.isLouder && <Says by="patient" who={person.name} line={filled(words.louder, person)} />}
    </>
  );
}
