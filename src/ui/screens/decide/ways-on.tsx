import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pathway } from "../../../schema/library.ts";
import { isUrgent } from "../../../state/selectors.ts";
import { Choice } from "../../components/choice.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { CopyOut } from "../../copy-out.tsx";
import { useLocalPack } from "../../local/use-local-pack.ts";
import { asksForImaging, letterText, mayOrder, requestText } from "../../request-text.ts";
import { useCurrent, useDispatch, usePreferences, useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";

/** Request text where imaging is indicated; a letter where this role cannot order it or must refer. */
export function WaysOn({ pathway }: { pathway: Pathway }) {
  const { texts } = useServices();
  const { text } = texts;
  const { consultation, decision } = useCurrent();
  const preferences = usePreferences();
  const local = useLocalPack();
  const wantsPicture = asksForImaging(decision);
  const canOrder = mayOrder(decision, pathway, preferences);
  const needsLetter =
    preferences.role === "physiotherapist" &&
    (isUrgent(decision) || decision.class === "R" || (wantsPicture && !canOrder));
  return (
    <>
      {needsLetter && (
        <section class="reason">
          <h2>{text("screens:decide.letterTitle")}</h2>
          <p class="quiet">{text("screens:decide.letterWhy")}</p>
          <CopyOut
            label={text("screens:decide.letterTitle")}
            text={letterText(decision, texts, pathway, local, consultation)}
            rows={10}
          />
        </section>
      )}
      {wantsPicture && (
        <section class="reason">
          <h2>{text("screens:decide.requestTitle")}</h2>
          {!canOrder && (
            <p class="quiet">
              {text("screens:decide.requestWho", { who: text(textKeys.whoOrdersMri(pathway.id)) })}
            </p>
          )}
          <CopyOut
            label={text("screens:decide.requestTitle")}
            text={requestText(decision, texts, local)}
            rows={8}
          />
        </section>
      )}
    </>
  );
}

const whyNotSources = [{ id: "chou-2009", mark: "V" }] as const;

/** With "not indicated now": why, and whether it was imaged before. */
export function WhyNot() {
  const { texts } = useServices();
  const { text } = texts;
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const before = consultation.answers["CTX-PREVIMG"];
  return (
    <section class="reason">
      <h2>{text("screens:decide.whyNot")}</h2>
      <p>{text("screens:decide.whyNotText")}</p>
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={whyNotSources} />
      </Disclosure>
      <p id="previous-imaging">{text("screens:decide.previousImaging")}</p>
      <Choice
        labelledBy="previous-imaging"
        options={[
          { value: "yes", label: text("ui:answer.yes") },
          { value: "no", label: text("ui:answer.no") },
        ]}
        chosen={before === "yes" || before === "no" ? before : null}
        onChoose={(value) =>
          dispatch({ type: "answered", id: "CTX-PREVIMG", answer: value ?? "not_asked" })
        }
      />
    </section>
  );
}
