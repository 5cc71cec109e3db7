import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Answering<V extends string> {
  readonly questions: readonly string[];
  readonly answers: readonly V[];
  /** Passes a question over, and so looks less like an answer. */
  readonly quiet: V;
  readonly intro: ComponentChildren;
  readonly start: string;
  readonly thanks: ComponentChildren;
  readonly position: (at: number, count: number) => string;
  readonly question: (id: string) => ComponentChildren;
  readonly label: (answer: V) => ComponentChildren;
  readonly onAnswer: (question: string, answer: V) => void;
}

/** One question at a time, in big type, for someone who answers alone. */
export function OneByOne<V extends string>(props: Answering<V>) {
  const { questions, answers, quiet } = props;
  const [at, setAt] = useState(-1);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questions[at];

  // each question takes the focus
  useEffect(() => heading.current?.focus(), [at]);

  if (at < 0)
    return (
      <>
        <h1 class="turned-intro" ref={heading} tabIndex={-1}>
          {props.intro}
        </h1>
        <button type="button" class="button button-strong big" onClick={() => setAt(0)}>
          {props.start}
        </button>
      </>
    );
  if (question === undefined)
    return (
      <h1 ref={heading} tabIndex={-1}>
        {props.thanks}
      </h1>
    );
  return (
    <>
      <p class="quiet">{props.position(at + 1, questions.length)}</p>
      <h1 ref={heading} tabIndex={-1}>
        {props.question(question)}
      </h1>
      <div class="big-answers">
        {answers.map((answer) => (
          <button
            key={answer}
            type="button"
            class={answer === quiet ? "button button-plain big" : "button big"}
            onClick={() => {
              props.onAnswer(question, answer);
              setAt(at + 1);
            }}
          >
            {props.label(answer)}
          </button>
        ))}
      </div>
    </>
  );
}
