import { useEffect, useRef } from "preact/hooks";
import { replay } from "../../../domain/rehearsal/replay.ts";
import type { PracticeRun } from "../../../schema/practice.ts";
import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import { Notice } from "../../components/notice.tsx";
import { go } from "../../navigation.ts";
import { useText } from "../../services.ts";
import { Conversation } from "./conversation.tsx";
import { EndOfPlay } from "./end-of-play.tsx";
import { Answered, Opening, Said } from "./exchange.tsx";
import { Feedback } from "./feedback.tsx";
import { NowTurn } from "./now-turn.tsx";
import { filled, personOf } from "./patients.ts";
import type { Practice } from "./practice-part.tsx";
import { SayFirst } from "./say-first.tsx";

interface PlayProps {
  readonly practice: Practice;
  readonly run: PracticeRun;
  readonly file: ScenarioFile;
}

/** Each turn is told once: by the focus going to what is new. */
function useNewestInFocus(turns: number) {
  const newest = useRef<HTMLElement>(null);
  const before = useRef(turns);
  useEffect(() => {
    if (before.current === turns) return;
    before.current = turns;
    newest.current?.focus({ preventScroll: true });
    newest.current?.scrollIntoView({ block: "center" });
  }, [turns]);
  return newest;
}

/** One patient, turn by turn. */
export function Play({ practice, run, file }: PlayProps) {
  const text = useText();
  const { store, moveWords, dictation } = practice;
  const { scenario, words } = file;
  const played = replay(scenario, run.choices);
  const person = personOf(file, run.seed);
  const { at, turns, dropped } = played;
  const count = turns.length;
  const newest = useNewestInFocus(count);
  const node = "choices" in at ? at : null;
  const last = turns.at(-1);
  const isSaying = run.saysFirst && run.own[count] === undefined;

  const choose = (choice: string): void => {
    // over once, and open again since the patient changed: what was finished stays as it was
    const id = run.endedAt === null ? run.id : store.retry(run.id, count)?.id;
    if (id === undefined) return;
    if (id !== run.id) go({ screen: "rehearse", part: `play/${id}` });
    const next = replay(scenario, [...run.choices.slice(0, count), choice]);
    store.dispatch(id, { type: "chose", turn: count, choice, isOver: next.isOver });
  };
  return (
    <article class="play">
      <h1>{filled(words.title, person)}</h1>
      <p class="quiet">{filled(words.before, person)}</p>
      {dropped > 0 && <Notice tone="care">{text("rehearse:dropped", { count: dropped })}</Notice>}
      <Conversation file={file} person={person} turns={turns.slice(0, -1)} />
      {last && (
        <div class="conversation">
          <Opening file={file} person={person} node={last.node.id} />
          <Said file={file} person={person} turn={last} />
        </div>
      )}
      <section
        ref={newest}
        tabIndex={-1}
        class="newest conversation"
        aria-label={text("rehearse:turn", { count: count + 1 })}
      >
        {last && <Answered file={file} person={person} turn={last} />}
        {last && run.coach === "live" && <Feedback file={file} person={person} turn={last} />}
        {node && <Opening file={file} person={person} node={node.id} />}
      </section>
      {node === null ? (
        <EndOfPlay file={file} person={person} ending={at.id} run={run} />
      ) : isSaying ? (
        <SayFirst
          key={count}
          words={moveWords}
          dictation={dictation}
          onSaid={(sentence) =>
            store.dispatch(run.id, { type: "said-first", turn: count, words: sentence })
          }
        />
      ) : (
        <NowTurn
          file={file}
          person={person}
          node={node}
          played={played}
          run={run}
          onChoose={choose}
        />
      )}
    </article>
  );
}
