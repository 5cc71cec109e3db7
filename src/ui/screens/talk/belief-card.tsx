import { useEffect, useRef } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Belief } from "../../../schema/library.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { Ways } from "../../ways.tsx";
import { ShowRow } from "./show-row.tsx";

type Step = "ask" | "acknowledge" | "explain" | "offer" | "avoid" | "askYourself" | "said";

function Lines({ id, step, count }: { id: string; step: Step; count: number }) {
  const text = useText();
  return (
    <ul class={`lines lines-${step}`}>
      {Array.from({ length: count }, (_, at) => (
        <li key={at}>{text(textKeys.beliefLine(id, step, at + 1))}</li>
      ))}
    </ul>
  );
}

/** The evidence in a foot line: strength, grade and count where the paper gives them, who holds it. */
function EvidenceFoot({ belief }: { belief: Belief }) {
  const text = useText();
  const grade =
    belief.cerqual === null || belief.studies === null
      ? text("screens:talk.notGraded")
      : `${text("screens:talk.studies", { count: belief.studies })}, ${text(`screens:talk.cerqual.${belief.cerqual}`)}`;
  return (
    <footer class="evidence">
      <p>
        <strong>{text(`screens:talk.strength.${belief.strength}`)}</strong> · {grade} ·{" "}
        {text(`screens:talk.holder.${belief.holder}`)}
        {belief.holderBasis === "reading" && ` (${text("screens:talk.reading")})`}
      </p>
      <h2>{text("screens:talk.evidence")}</h2>
      <p>{text(textKeys.beliefPart(belief.id, "evidence"))}</p>
      <h2>{text("screens:talk.against")}</h2>
      <p>{text(textKeys.beliefPart(belief.id, "against"))}</p>
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={belief.sources} />
      </Disclosure>
    </footer>
  );
}

/** One belief, in the order it is used: ask, acknowledge, explain, offer, avoid. */
export function BeliefCard({ belief }: { belief: Belief }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, steps } = belief;
  const theme =
    belief.theme === null
      ? text("screens:talk.finding")
      : text(`screens:talk.theme.${belief.theme}`);

  // a new card takes the focus
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id]);

  return (
    <article class="card" data-belief={id}>
      <p>
        <a class="link" href={hrefOf({ screen: "talk", belief: null })}>
          {text("ui:app.back")}
        </a>
      </p>
      <p class="quiet">
        {theme} · {text(`screens:talk.holder.${belief.holder}`)}
        {belief.chronicOnly && ` · ${text("screens:talk.chronicOnly")}`}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {text(textKeys.beliefTitle(id))}
      </h1>
      {(["ask", "acknowledge", "explain", "offer", "avoid"] as const).map((step) => (
        <section key={step} class={`step step-${step}`}>
          <h2>{text(`screens:talk.${step}`)}</h2>
          <Lines id={id} step={step} count={steps[step]} />
        </section>
      ))}
      <ShowRow belief={id} />
      {belief.askYourselfCount > 0 && (
        <Disclosure summary={text("screens:talk.askYourself")}>
          <Lines id={id} step="askYourself" count={belief.askYourselfCount} />
        </Disclosure>
      )}
      <Disclosure summary={text("screens:talk.sayings")}>
        <Lines id={id} step="said" count={belief.saysCount} />
        <p>
          <strong>{text("screens:talk.need")}:</strong> {text(textKeys.beliefPart(id, "need"))}
        </p>
      </Disclosure>
      {belief.linked.length > 0 && (
        <Disclosure summary={text("screens:talk.linked")}>
          <ul>
            {belief.linked.map((other) => (
              <li key={other}>
                <a href={hrefOf({ screen: "talk", belief: other })}>
                  {text(textKeys.beliefTitle(other))}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <label class="toggle">
        <input
          type="checkbox"
          checked={consultation.beliefs.includes(id)}
          onChange={() => dispatch({ type: "toggled", list: "beliefs", id })}
        />
        <span>{text("screens:talk.discussed")}</span>
      </label>
      <Ways to={[...(belief.ways ?? []), "agreement"]} />
      <EvidenceFoot belief={belief} />
      <p class="quiet">{text("screens:talk.examples")}</p>
    </article>
  );
}
