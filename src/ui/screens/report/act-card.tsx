import { answerTo } from "../../../domain/triage/facts.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { ActTerm } from "../../../schema/report-terms.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { GoHigher } from "./go-higher.tsx";
import { OpenInCheck } from "./open-in-check.tsx";
import { TakeOut } from "./take-out.tsx";

/** What the report itself shows to be present: one tap, and the rules take it from there. */
function RecordIt({ finding }: { finding: string }) {
  const text = useText();
  const dispatch = useDispatch();
  const { decision } = useCurrent();
  const name = text(textKeys.findingName(finding));
  const answer = answerTo(decision.facts, finding);
  const isRecorded = answer === "yes";
  return (
    <>
      <button
        type="button"
        class={isRecorded ? "button" : "button button-strong"}
        onClick={() =>
          dispatch({ type: "answered", id: finding, answer: isRecorded ? "not_asked" : "yes" })
        }
      >
        {text(isRecorded ? "screens:report.recorded" : "screens:report.record", { finding: name })}
      </button>
      <p role="status" class="quiet">
        {isRecorded && text("screens:report.recordedWhat")}
        {answer === "no" && text("screens:report.recordedNo")}
      </p>
    </>
  );
}

/** A finding that needs action: what to do and by when, and never a word that soothes. */
export function ActCard({ term, onTaken }: { term: ActTerm; onTaken: () => void }) {
  const text = useText();
  const { decision } = useCurrent();
  const open = term.findings.filter((id) => answerTo(decision.facts, id) !== "no");
  return (
    <article class="report-card report-card-act" data-term={term.id}>
      <h3>{text(textKeys.reportTerm(term.id, "name"))}</h3>
      <p>
        <strong>{text(`screens:report.within.${term.within}`)}.</strong>{" "}
        {text("screens:report.beforeBar")}
      </p>
      <p>{text(textKeys.reportTerm(term.id, "act"))}</p>
      <GoHigher term={term} />
      {term.records.map((finding) => (
        <RecordIt key={finding} finding={finding} />
      ))}
      {open.length > 0 && (
        <>
          <h4>{text("screens:report.askNow")}</h4>
          <OpenInCheck findings={open} />
        </>
      )}
      <p>
        <a class="button" href={hrefOf({ screen: "decide" })}>
          {text("screens:report.toDecide")}
        </a>
      </p>
      <Disclosure quiet summary={text("screens:report.belongs")}>
        <ul>
          {term.rules.map((id) => (
            <li key={id}>
              {id}: {text(textKeys.ruleTitle(id))}. {text(textKeys.ruleAction(id))}
            </li>
          ))}
        </ul>
        <Sources refs={term.sources.do} />
      </Disclosure>
      <TakeOut id={term.id} onTaken={onTaken} />
    </article>
  );
}
