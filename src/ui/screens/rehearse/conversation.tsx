import type { Turn } from "../../../domain/rehearsal/replay.ts";
import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { Answered, Opening, Said } from "./exchange.tsx";
import type { Person } from "./patients.ts";

interface ConversationProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly turns: readonly Turn[];
}

/** What was said so far, the newest at the foot. */
export function Conversation({ file, person, turns }: ConversationProps) {
  return (
    <ol class="conversation">
      {turns.map((turn, at) => (
        <li key={at}>
          <Opening file={file} person={person} node={turn.node.id} />
          <Said file={file} person={person} turn={turn} />
          <Answered file={file} person={person} turn={turn} />
        </li>
      ))}
    </ol>
  );
}
