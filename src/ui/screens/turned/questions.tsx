import { textKeys } from "../../../i18n/text-keys.ts";
import { PatientReply } from "../../../schema/consultation.ts";
import { loadChecklist } from "../../companion.ts";
import { OneByOne } from "../../components/one-by-one.tsx";
import { Line } from "../../language/beneath.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { useDispatch, useText } from "../../services.ts";

const words = ["box1"] as const;

/** Three quick questions and one for safety. */
export function Questions() {
  const text = useText();
  const dispatch = useDispatch();
  const line = (part: string) => <Line of={textKeys.patientQuestion(part)} />;
  return (
    <LazyPart words={words} load={loadChecklist}>
      {({ patientQuestions, separateSafetyQuestion }) => (
        <OneByOne
          questions={[...patientQuestions, separateSafetyQuestion]}
          answers={PatientReply.options}
          quiet="skip"
          intro={line("intro")}
          start={text("screens:turned.start")}
          thanks={line("thanks")}
          position={(at, count) => text("screens:turned.question", { at, count })}
          question={line}
          label={line}
          onAnswer={(question, reply) => dispatch({ type: "patient-replied", question, reply })}
        />
      )}
    </LazyPart>
  );
}
