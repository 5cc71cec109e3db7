import { useEffect, useRef } from "preact/hooks";
import type { GroupOnView } from "../../../domain/triage/on-view.ts";
import type { Text } from "../../../i18n/keys.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { go } from "../../navigation.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useServices } from "../../services.ts";
import { checkKeys } from "./check-keys.ts";
import { FindingItem } from "./finding-item.tsx";
import { GroupList } from "./group-list.tsx";
import { NoneRecorded } from "./group-none.tsx";
import { PersonNumber, PersonSex } from "./person-field.tsx";

function becauseOf(group: string, ageKnown: boolean, text: Text): string {
  switch (group) {
    case "G8":
    case "G9":
      return text(ageKnown ? "ui:check.because.background" : "ui:check.because.ageUnknown");
    case "G10":
      return text("ui:check.because.leg");
    case "G11":
      return text("ui:check.because.young");
    default:
      return "";
  }
}

function Items({ group }: { group: GroupOnView }) {
  return (
    <>
      {group.items.map(({ finding }) => {
        if (finding.input === "sex") return <PersonSex key={finding.id} />;
        if (
          finding.id === "CTX-AGE" ||
          finding.id === "CTX-WEEKS" ||
          finding.id === "CTX-RADWEEKS"
        )
          return <PersonNumber key={finding.id} id={finding.id} />;
        return <FindingItem key={finding.id} finding={finding} />;
      })}
    </>
  );
}

/** Unasked items that "none present" may answer: those on screen by name, lowering details left out. */
function fillable(group: GroupOnView, answers: Readonly<Record<string, unknown>>): string[] {
  return group.items
    .map(({ finding }) => finding)
    .filter(({ input, lowering }) => input === "yes-no" && !lowering)
    .map(({ id }) => id)
    .filter((id) => (answers[id] ?? "not_asked") === "not_asked");
}

/** Red flags, one group at a time, most dangerous first. */
export function CheckScreen({ group: wanted }: { group: string | null }) {
  const { texts } = useServices();
  const { text } = texts;
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = decision.groups.filter(({ id }) => id !== "extra");
  const extra = decision.groups.find(({ id }) => id === "extra");
  const at = Math.max(0, asked.findIndex(({ id }) => id === wanted));
  const group = asked[at];
  const id = group?.id ?? "G1";

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new group on screen takes the focus, the first does not
  useEffect(() => {
    if (wanted !== null) heading.current?.focus({ preventScroll: true });
  }, [id]);

  if (group === undefined) return null;
  const before = asked[at - 1];
  const after = asked[at + 1];
  const unasked = fillable(group, consultation.answers);
  const answerNone = (): void => {
    if (unasked.length === 0) return;
    dispatch({ type: "group-none", group: id, items: unasked });
    const needsFigures = group.items.some(
      ({ finding, set }) =>
        set !== null &&
        finding.input !== "yes-no" &&
        (consultation.answers[finding.id] ?? "not_asked") === "not_asked",
    );
    if (after !== undefined && !needsFigures) go({ screen: "check", group: after.id });
  };
  const onKeyDown = checkKeys({
    onGroupNone: answerNone,
    onAnswer: (finding, answer) =>
      dispatch({
        type: "answered",
        id: finding,
        answer: consultation.answers[finding] === answer ? "not_asked" : answer,
      }),
  });
  const ageKnown = typeof decision.facts.numbers["CTX-AGE"] === "number";

  return (
    <div class="check" onKeyDown={onKeyDown}>
      {before && (consultation.noneGiven[id] ?? []).length === 0 && (
        <NoneRecorded
          group={before.id}
          onUndone={() => go({ screen: "check", group: before.id })}
        />
      )}
      <header class="group-head">
        <h1 ref={heading} tabIndex={-1}>
          {text(textKeys.groupTitle(id))}
        </h1>
        <p class="quiet">
          {text("ui:check.position", { at: at + 1, count: asked.length })} ·{" "}
          {text(textKeys.groupLead(id))} {becauseOf(id, ageKnown, text)}
        </p>
      </header>
      <ul class="findings">
        <Items group={group} />
      </ul>
      {unasked.length > 0 && (
        <button type="button" class="button none-button" onClick={answerNone}>
          {text("ui:check.none")}
        </button>
      )}
      <NoneRecorded group={id} onUndone={() => heading.current?.focus()} />
      <nav class="group-nav" aria-label={text("ui:check.all")}>
        {before && (
          <a class="button button-plain" href={hrefOf({ screen: "check", group: before.id })}>
            {text("ui:check.previous", { group: text(textKeys.groupTitle(before.id)) })}
          </a>
        )}
        {after && (
          <a class="button button-plain" href={hrefOf({ screen: "check", group: after.id })}>
            {text("ui:check.next", { group: text(textKeys.groupTitle(after.id)) })}
          </a>
        )}
      </nav>
      <Disclosure summary={text("ui:check.all")}>
        <GroupList current={id} />
      </Disclosure>
      {extra && (
        <Disclosure summary={text("ui:check.extra")}>
          <p class="quiet">{text(textKeys.groupLead("extra"))}</p>
          <ul class="findings">
            <Items group={extra} />
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
