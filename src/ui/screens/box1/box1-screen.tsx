import { type Box1State, box1State } from "../../../domain/checklist/box1-state.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Consultation } from "../../../schema/consultation.ts";
import type { Checklist } from "../../../schema/library.ts";
import { isTalkOff, isUrgent } from "../../../state/selectors.ts";
import { loadChecklist } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";
import { BoxState } from "./box-state.tsx";
import { LeftOut } from "./left-out.tsx";
import { NotFinished } from "./not-finished.tsx";
import "./box1.css";

const words = ["box1"] as const;
type Item = Checklist["items"][number];

/** What the patient answered on the turned screen, or the door to ask. */
function PatientPart({ questions }: { questions: readonly string[] }) {
  const text = useText();
  const { consultation } = useCurrent();
  const answered = questions.filter((id) => consultation.patient[id] !== undefined);
  return (
    <>
      {answered.length > 0 && (
        <ul>
          {answered.map((id) => (
            <li key={id}>
              {text(textKeys.patientQuestion(id))}{" "}
              <strong>{text(textKeys.patientQuestion(consultation.patient[id] ?? "skip"))}</strong>
            </li>
          ))}
        </ul>
      )}
      {answered.some((id) => consultation.patient[id] === "no") && (
        <p class="sayable">{text(textKeys.patientQuestion("whatWouldHaveHelped"))}</p>
      )}
      <p class="quiet">{text("screens:box1.turnWhat")}</p>
      <a class="button" href={hrefOf({ screen: "turned", part: "questions" })}>
        {text(answered.length > 0 ? "screens:box1.again" : "screens:box1.turn")}
      </a>
    </>
  );
}

function stateOf(item: Item, checklist: Checklist, consultation: Consultation): Box1State {
  const { behaviours, patient } = consultation;
  return box1State(item, checklist.patientQuestions, behaviours, patient);
}

function BoxItem({ item, checklist }: { item: Item; checklist: Checklist }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  // words that weigh a scan wait like the cards; those that make room to speak do not
  const hasPrompts =
    !isTalkOff(consultation, decision) || checklist.promptsAlways.includes(item.id);
  const state = stateOf(item, checklist, consultation);
  const ticks = item.answeredBy === "clinician" ? item.behaviours : item.attempts;
  return (
    <li class="box-item" data-item={item.id}>
      <h2>
        <BoxState state={state} word={text(textKeys.stateName(state))} />{" "}
        {text(textKeys.box1Title(item.id))}
      </h2>
      {item.answeredBy === "patient" && <PatientPart questions={checklist.patientQuestions} />}
      {item.answeredBy === "patient" && <p class="quiet">{text(textKeys.box1("attempts"))}</p>}
      <ToggleList
        items={ticks.map((id) => ({ id, label: text(textKeys.behaviour(id)) }))}
        chosen={consultation.behaviours}
        onToggle={(id) => dispatch({ type: "toggled", list: "behaviours", id })}
      />
      {hasPrompts && (
        <Disclosure quiet summary={text("screens:box1.prompts")}>
          <ul class="lines">
            {item.prompts.map((id) => (
              <li key={id}>{text(textKeys.prompt(id))}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <Disclosure quiet summary={text("screens:box1.howItLooks")}>
        {(["done", "partly", "notDone"] as const).map((one) => (
          <p key={one}>
            <strong>{text(textKeys.stateName(one))}:</strong>{" "}
            {text(textKeys.box1State(item.id, one))}
          </p>
        ))}
      </Disclosure>
      {state !== "done" && <LeftOut item={item.id} reasons={checklist.reasons} />}
    </li>
  );
}

/** Box 1 of the paper: four items and a sense of progress, not an exam. */
export function Box1Screen() {
  const text = useText();
  const { consultation, decision } = useCurrent();
  return (
    <div class="box1">
      <h1>{text("screens:box1.title")}</h1>
      <p>{text("screens:box1.lead")}</p>
      {isUrgent(decision) && (
        <p>
          <strong>{text("screens:box1.urgentFirst")}</strong>
        </p>
      )}
      {!isUrgent(decision) && isTalkOff(consultation, decision) && (
        <p>
          <strong>{text("screens:box1.checkFirst")}</strong>
        </p>
      )}
      <LazyPart words={words} load={loadChecklist}>
        {(checklist) => (
          <>
            <ol class="box-items">
              {checklist.items.map((item) => (
                <BoxItem key={item.id} item={item} checklist={checklist} />
              ))}
            </ol>
            <NotFinished
              items={checklist.items
                .filter((item) => stateOf(item, checklist, consultation) !== "done")
                .map(({ id }) => id)}
            />
            <p>{text("screens:box1.notNow")}</p>
            <p class="quiet">{text(textKeys.box1("limits"))}</p>
          </>
        )}
      </LazyPart>
    </div>
  );
}
