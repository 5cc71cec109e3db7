import { useEffect, useRef } from "preact/hooks";
import type { PracticeRun } from "../../../../schema/practice.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { hrefOf } from "../../../routes.ts";
import { useText } from "../../../services.ts";
import { filled } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";
import { BoxPart } from "./box-part.tsx";
import { CuePart } from "./cue-part.tsx";
import { EndPart } from "./end-part.tsx";
import { FeltPart } from "./felt-part.tsx";
import { lookBack } from "./looked-back.ts";
import { Reflection } from "./reflection.tsx";
import { SafetyPart } from "./safety-part.tsx";
import { TranscriptPart } from "./transcript-part.tsx";
import { TurnPart } from "./turn-part.tsx";

interface DebriefViewProps {
  readonly practice: Practice;
  readonly run: PracticeRun;
  readonly file: ScenarioFile;
}

/** Opens a turn in the list and takes the focus there. */
function openTurn(list: HTMLElement | null, turn: number): void {
  const details = list?.querySelector<HTMLDetailsElement>(`[data-turn="${turn}"] > details`);
  const summary = details?.querySelector("summary");
  if (!details || !summary) return;
  details.open = true;
  summary.focus({ preventScroll: true });
  summary.scrollIntoView({ block: "start" });
}

/** The most useful first: how it ended and what was not safe; each turn only when it is opened. */
export function DebriefView({ practice, run, file }: DebriefViewProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const back = lookBack(practice, run, file);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const onTurn = (turn: number): void => openTurn(list.current, turn);
  const { turns } = back.played;
  return (
    <article class="debrief">
      <h1 ref={heading} tabIndex={-1}>
        {text("rehearse:debrief.title", { title: filled(file.words.title, back.person) })}
      </h1>
      <EndPart back={back} />
      <SafetyPart back={back} onTurn={onTurn} />
      {turns.length > 0 && (
        <>
          <BoxPart back={back} onTurn={onTurn} />
          <FeltPart back={back} onTurn={onTurn} />
          <CuePart back={back} onTurn={onTurn} />
          <section>
            <h2>{text("rehearse:debrief.turns")}</h2>
            <ol class="turns" ref={list}>
              {turns.map((_, at) => (
                <TurnPart key={at} back={back} at={at} />
              ))}
            </ol>
          </section>
        </>
      )}
      <Reflection practice={practice} run={run} />
      <TranscriptPart back={back} />
      <p class="no-print">
        <a href={hrefOf({ screen: "rehearse", part: null })}>{text("rehearse:all")}</a>
      </p>
    </article>
  );
}
