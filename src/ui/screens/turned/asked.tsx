import { textKeys } from "../../../i18n/text-keys.ts";
import { loadHandouts } from "../../companion.ts";
import { OneByOne } from "../../components/one-by-one.tsx";
import { Line } from "../../language/beneath.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { useDispatch, useText } from "../../services.ts";

const words = ["ask"] as const;
const answers = ["yes", "no", "unknown", "decline"] as const;

/** What is hard to say out loud about bladder, bowel, saddle and legs, read and answered alone. */
export function Asked() {
  const text = useText();
  const dispatch = useDispatch();
  const line = (part: string) => <Line of={textKeys.answeredAlone(part)} />;
  return (
    <LazyPart words={words} load={loadHandouts}>
      {({ asked }) => (
        <OneByOne
          questions={asked}
          answers={answers}
          quiet="decline"
          intro={line("intro")}
          start={text("screens:turned.start")}
          thanks={line("thanks")}
          position={(at, count) => text("screens:turned.question", { at, count })}
          question={(id) => line(`question.${id}`)}
          label={line}
          onAnswer={(id, answer) =>
            dispatch({
              type: "self-answered",
              id,
              // declined is not known, and never reassures
              answer: answer === "decline" ? "unknown" : answer,
            })
          }
        />
      )}
    </LazyPart>
  );
}
