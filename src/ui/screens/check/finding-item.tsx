import { useMemo, useState } from "preact/hooks";
import { firstTextKeys } from "../../../i18n/first-text-keys.ts";
import type { Text } from "../../../i18n/keys.ts";
import type { YesNo } from "../../../schema/answers.ts";
import type { Finding } from "../../../schema/core-pack.ts";
import { LazyScreen } from "../../lazy-screen.tsx";
import { screenChunks } from "../../screen-chunks.ts";
import { useCurrent, useServices } from "../../services.ts";
import { FindingRow, type RowWords } from "./finding-row.tsx";

function rowWords(finding: Finding, text: Text): RowWords {
  const name = text(firstTextKeys.findingName(finding.id));
  return {
    name,
    open: text("ui:check.howToAsk"),
    yes: text("ui:answer.yes"),
    no: text("ui:answer.no"),
    unknown: text("ui:answer.unknown"),
    unknownShort: text("ui:answer.unknownShort"),
    note: finding.lowering
      ? text("ui:check.lowering")
      : finding.id === "CES6"
        ? text("ui:check.optional")
        : "",
  };
}

/** A finding bound to its answer. The row is kept as it is until something of its own changes. */
export function FindingItem({ finding }: { finding: Finding }) {
  const { texts, store } = useServices();
  const { consultation, decision } = useCurrent();
  const [isOpen, setOpen] = useState(false);
  const { id } = finding;
  const given = consultation.answers[id];
  const answer: YesNo =
    given === "yes" || given === "no" || given === "unknown" ? given : "not_asked";
  const problem = decision.impossible.find((one) => one.id === id)?.problem;

  return useMemo(
    () => (
      <FindingRow
        id={id}
        answer={answer}
        isDetail={finding.lowering === true}
        isOpen={isOpen}
        words={rowWords(finding, texts.text)}
        problem={problem === undefined ? "" : texts.text(`ui:check.impossible.${problem}`)}
        onAnswer={(next) => store.dispatch({ type: "answered", id, answer: next })}
        onOpen={() => setOpen(!isOpen)}
      >
        {isOpen && <LazyScreen load={screenChunks.findingHelp} with={{ id }} />}
      </FindingRow>
    ),
    [finding, id, answer, isOpen, problem, texts, store],
  );
}
