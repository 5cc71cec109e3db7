import { letterParts, plainParts } from "../../../domain/letter/letter-parts.ts";
import { agreedTo, mayMake } from "../../../domain/letter/letter-readers.ts";
import type { Believe } from "../../../schema/believe.ts";
import { LetterTo } from "../../../schema/consultation.ts";
import type { Leaflet, Pathway } from "../../../schema/library.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { RadioList } from "../../components/radio-list.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { dateAfter } from "../../dates.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useServices, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { functionLetter } from "./function-letter.ts";
import { LetterOut } from "./letter-out.tsx";
import { LetterTicks } from "./letter-ticks.tsx";

interface LetterPartProps {
  readonly believe: Believe;
  readonly leaflet: Leaflet;
  readonly pathway: Pathway;
}

/** Nobody but the patient gets a letter unless the patient agrees. */
function Agreement({ to }: { to: "employer" | "insurer" }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (
    <>
      <ToggleList
        items={[{ id: agreedTo(to), label: text(`screens:believe.agreed.${to}`) }]}
        chosen={consultation.letterTicks}
        onToggle={(id) => dispatch({ type: "toggled", list: "letterTicks", id })}
      />
      <p class="quiet">{text("screens:believe.needToKnow")}</p>
    </>
  );
}

/** What is still wanted before there is a letter, or the letter. */
function Letter({ believe, leaflet, pathway, to }: LetterPartProps & { to: LetterTo }) {
  const { texts, now } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const { reviewOn } = consultation;
  const parts = letterParts(believe.letter, consultation, decision);
  const isEmpty = (["found", ...plainParts] as const).every((part) => parts[part].length === 0);
  if (!mayMake(to, consultation)) return <p role="status">{text("screens:believe.agreeFirst")}</p>;
  if (isEmpty) return <p role="status">{text("screens:believe.nothing")}</p>;
  const source = { to, parts, reviewOn, leaflet, pathway, language };
  return (
    <>
      {reviewOn === null && (
        <p class="no-print">
          {text("screens:believe.noReview")}{" "}
          <a href={hrefOf({ screen: "record" })}>{text("screens:believe.toRecord")}</a>
        </p>
      )}
      <LetterOut
        to={to}
        sections={functionLetter({ ...source, writtenOn: dateAfter(now(), 0) }, text)}
      />
    </>
  );
}

/** The letter of function: for whom, what it says, and the ways to hand it over. */
export function LetterPart(props: LetterPartProps) {
  const text = useText();
  const dispatch = useDispatch();
  const { letterTo } = useCurrent().consultation;
  return (
    <section class="letter-part" aria-labelledby="letter-title">
      <div class="believe-way no-print">
        <h2 id="letter-title">{text("screens:believe.letter")}</h2>
        <p>{text("screens:believe.letterWhat")}</p>
        <RadioList
          name="letter-to"
          legend={text("screens:believe.to")}
          options={LetterTo.options.map((value) => ({
            value,
            label: text(`screens:believe.reader.${value}`),
          }))}
          chosen={letterTo}
          onChoose={(to) => dispatch({ type: "letter-addressed", to })}
        />
        {letterTo !== null && letterTo !== "patient" && <Agreement to={letterTo} />}
        {letterTo !== null && <LetterTicks letter={props.believe.letter} />}
      </div>
      {letterTo !== null && <Letter {...props} to={letterTo} />}
      <div class="no-print">
        <Disclosure quiet summary={text("screens:decide.sources")}>
          <Sources refs={props.believe.letterSources} />
        </Disclosure>
      </div>
    </section>
  );
}
