import { textKeys } from "../../../i18n/text-keys.ts";
import { counterFact, type ExplainedTerm } from "../../../schema/report-terms.ts";
import { openFindings } from "../../../state/report-holds.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import type { ReportContent } from "../../report-content.ts";
import { useCurrent, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { TakeOut } from "./take-out.tsx";
import { WithoutPain } from "./without-pain.tsx";

interface TermCardProps {
  readonly term: ExplainedTerm;
  readonly content: ReportContent;
  readonly row: number | null;
  /** Something needs action first: the word stands alone. */
  readonly isHeld: boolean;
  readonly onTaken: () => void;
}

const parts = ["changes", "say", "do"] as const;

/** Which of what is said is our judgement and no finding of a study. */
function Judged({ term }: Pick<TermCardProps, "term">) {
  const text = useText();
  const judged = parts.filter((part) => term.sources[part].some(({ mark }) => mark === "I"));
  return (
    <p class="quiet">
      {text("screens:report.judgement", {
        parts: (["taken", ...judged] as const)
          .map((part) => text(`screens:report.judged.${part}`))
          .join(", "),
      })}
    </p>
  );
}

/** The figures behind what is said, their limits and sources. */
function Behind({ term, content }: Pick<TermCardProps, "term" | "content">) {
  const text = useText();
  const counter = content.facts.facts.find(({ id }) => id === counterFact);
  const refs = [
    ...parts.flatMap((part) => term.sources[part]).filter(({ id }) => id !== null),
    ...(term.counterEvidence ? (counter?.sources ?? []) : []),
  ];
  if (refs.length === 0) return null;
  return (
    <Disclosure quiet summary={text("screens:report.figures")}>
      {term.prevalence !== null && <p>{text(textKeys.prevalenceCaveat())}</p>}
      {term.counterEvidence && (
        <p>
          {text(textKeys.factText(counterFact))} {text(textKeys.factCaveat(counterFact))}
        </p>
      )}
      <Sources refs={refs} />
    </Disclosure>
  );
}

/** One word of the report: what it means, how common it is, what it changes, what to say and do. */
export function TermCard({ term, content, row, isHeld, onTaken }: TermCardProps) {
  const text = useText();
  const { decision } = useCurrent();
  const { id } = term;
  const open = openFindings(term, decision).length;
  const said = (part: "means" | "changes" | "taken" | "say" | "do") =>
    text(textKeys.reportTerm(id, part));
  return (
    <article class="report-card" data-term={id}>
      <h3>“{text(textKeys.reportTerm(id, "name"))}”</h3>
      {open > 0 && <p class="met">{text("screens:report.symptomsOpen", { count: open })}</p>}
      {isHeld ? (
        <p class="quiet">{text("screens:report.held")}</p>
      ) : (
        <>
          <p>{said("means")}</p>
          {term.group !== "wording" && (
            <>
              <h4>{text("screens:report.common")}</h4>
              <WithoutPain term={term} content={content} row={row} />
            </>
          )}
          <h4>{text("screens:report.changes")}</h4>
          <p>{said("changes")}</p>
          <h4>{text("screens:report.taken")}</h4>
          <p>{said("taken")}</p>
          <h4>{text("screens:report.say")}</h4>
          <p class="sayable">{said("say")}</p>
          <h4>{text("screens:report.do")}</h4>
          <p>{said("do")}</p>
          <Judged term={term} />
          <Behind term={term} content={content} />
        </>
      )}
      <TakeOut id={id} onTaken={onTaken} />
    </article>
  );
}
