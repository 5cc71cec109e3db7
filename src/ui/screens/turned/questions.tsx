import { useEffect, useRef, useState } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import { PatientReply } from "../../../schema/consultation.ts";
import { loadChecklist } from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useDispatch, useText } from "../../services.ts";

const words = ["box1"] as const;

/** One question at a time, in big type. */
function OneByOne({ questions }: { questions: readonly string[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const [at, setAt] = useState(-1);
  const heading = useRef<HTMLHeadingElement>(null);
  const question = questions[at];

  // each question takes the focus
  useEffect(() => heading.current?.focus(), [at]);

  if (at < 0)
    return (
      <>
        <h1 class="turned-intro" ref={heading} tabIndex={-1}>
          {text(textKeys.patientQuestion("intro"))}
        </h1>
        <button type="button" class="button button-strong big" onClick={() => setAt(0)}>
          {text("screens:turned.start")}
        </button>
      </>
    );
  if (question === undefined)
    return (
      <h1 ref={heading} tabIndex={-1}>
        {text(textKeys.patientQuestion("thanks"))}
      </h1>
    );
  return (
    <>
      <p class="quiet">
        {text("screens:turned.question", { at: at + 1, count: questions.length })}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {text(textKeys.patientQuestion(question))}
      </h1>
      <div class="big-answers">
        {PatientReply.options.map((reply) => (
          <button
            key={reply}
            type="button"
            class={reply === "skip" ? "button button-plain big" : "button big"}
            onClick={() => {
              dispatch({ type: "patient-replied", question, reply });
              setAt(at + 1);
            }}
          >
            {text(textKeys.patientQuestion(reply))}
          </button>
        ))}
      </div>
    </>
  );
}

/** Three quick questions and one for safety. */
export function Questions() {
  return (
    <LazyPart words={words} load={loadChecklist}>
      {({ patientQuestions, separateSafetyQuestion }) => (
        <OneByOne questions={[...patientQuestions, separateSafetyQuestion]} />
      )}
    </LazyPart>
  );
}
