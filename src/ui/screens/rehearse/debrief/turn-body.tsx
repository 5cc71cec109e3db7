import type { Turn } from "../../../../domain/rehearsal/replay.ts";
import { roadsNotTaken } from "../../../../domain/rehearsal/roads-not-taken.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { useText } from "../../../services.ts";
import { Sources } from "../../../sources.tsx";
import { Answered, Opening, Said } from "../exchange.tsx";
import { filled } from "../patients.ts";
import type { LookedBack } from "./looked-back.ts";
import { MovedLine } from "./moved-line.tsx";
import { ReplayButton } from "./replay-button.tsx";
import { Roads } from "./roads.tsx";

interface TurnBodyProps {
  readonly back: LookedBack;
  readonly at: number;
  readonly turn: Turn;
}

/** What was said, in the order it was said. */
function Exchange({ back, at, turn }: TurnBodyProps) {
  const text = useText();
  const { file, person, run, played } = back;
  const before = played.turns[at - 1];
  const hasLine = file.words.nodes[turn.node.id]?.line !== undefined;
  const own = run.own[at] ?? "";
  return (
    <div class="conversation">
      {!hasLine && before && <Answered file={file} person={person} turn={before} />}
      <Opening file={file} person={person} node={turn.node.id} />
      {own !== "" && (
        <p class="own-words">
          <span class="who">{text("rehearse:debrief.saidFirst")}</span> {own}
        </p>
      )}
      <Said file={file} person={person} turn={turn} />
      <Answered file={file} person={person} turn={turn} />
    </div>
  );
}

/** One turn, opened: what was said, what it did, how else it can be done, and a way back to it. */
export function TurnBody({ back, at, turn }: TurnBodyProps) {
  const text = useText();
  const { file, person } = back;
  const spoken = file.words.nodes[turn.node.id];
  const chosen = spoken?.choices[turn.choice.id];
  const roads = roadsNotTaken(file.scenario, turn);
  if (spoken === undefined || chosen === undefined) return null;
  return (
    <>
      <Exchange back={back} at={at} turn={turn} />
      <p class="thought">
        <span class="who">{text("rehearse:debrief.thought")}</span> {filled(chosen.inner, person)}
      </p>
      <MovedLine before={turn.before} after={turn.after} />
      <p class="coach">
        <span class="who">{text("rehearse:debrief.did")}</span> {filled(chosen.feedback, person)}
      </p>
      {(turn.choice.box1 ?? []).map((id) => (
        <p key={id} class="quiet">
          {text("rehearse:debrief.shows", { what: text(textKeys.behaviour(id)) })}
        </p>
      ))}
      <div class="expert">
        <p>
          <span class="who">{text("rehearse:debrief.expert")}</span> {filled(spoken.expert, person)}
        </p>
        <p class="quiet">{filled(spoken.why, person)}</p>
        <Disclosure quiet summary={text("screens:decide.sources")}>
          <Sources refs={turn.node.sources} />
        </Disclosure>
      </div>
      {roads.length > 0 && (
        <Disclosure summary={text("rehearse:debrief.roads", { count: roads.length })}>
          <Roads back={back} turn={turn} roads={roads} />
        </Disclosure>
      )}
      <p>
        <ReplayButton back={back} turn={at} />
      </p>
    </>
  );
}
