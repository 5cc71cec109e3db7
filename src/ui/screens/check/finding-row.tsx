import type { YesNo } from "../../../schema/answers.ts";
import { Choice } from "../../components/choice.tsx";

export interface RowWords {
  readonly name: string;
  readonly open: string;
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  readonly unknownShort: string;
  readonly note: string;
}

interface FindingRowProps {
  readonly id: string;
  readonly answer: YesNo;
  readonly isDetail: boolean;
  readonly isOpen: boolean;
  readonly words: RowWords;
  readonly problem: string;
  readonly onAnswer: (answer: YesNo) => void;
  readonly onOpen: () => void;
  readonly children: preact.ComponentChildren;
}

/** One finding: its name, which opens how to ask; and Yes, No, not known. */
export function FindingRow(props: FindingRowProps) {
  const { id, answer, isDetail, isOpen, words, problem, onAnswer, onOpen, children } = props;
  const nameId = `name-${id}`;
  return (
    <li class={`finding finding-${answer}${isDetail ? " finding-detail" : ""}`} data-finding={id}>
      <div class="finding-line">
        <button
          type="button"
          class="finding-name"
          id={nameId}
          aria-expanded={isOpen}
          title={words.open}
          onClick={onOpen}
        >
          {words.name}
          {words.note !== "" && <span class="finding-note">{words.note}</span>}
        </button>
        <Choice
          labelledBy={nameId}
          options={[
            { value: "yes", label: words.yes },
            { value: "no", label: words.no },
            { value: "unknown", label: words.unknownShort, name: words.unknown },
          ]}
          chosen={answer === "not_asked" ? null : answer}
          onChoose={(value) => onAnswer(value ?? "not_asked")}
        />
      </div>
      {problem !== "" && (
        <p class="field-error" role="alert">
          {problem}
        </p>
      )}
      {children}
    </li>
  );
}
