import { useEffect, useRef } from "preact/hooks";
import type { GroupOnView } from "../../../domain/triage/on-view.ts";
import { firstTextKeys } from "../../../i18n/first-text-keys.ts";
import type { Text } from "../../../i18n/keys.ts";
import type { Consultation } from "../../../schema/consultation.ts";
import { go } from "../../navigation.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useServices } from "../../services.ts";
import { checkKeys, focusFinding } from "./check-keys.ts";
import { GroupItems } from "./group-items.tsx";
import { NoneRecorded } from "./none-recorded.tsx";

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

function isUnasked({ answers }: Consultation, id: string): boolean {
  return (answers[id] ?? "not_asked") === "not_asked";
}

/** Unasked items that "none present" may answer: those on screen by name, lowering details left out. */
function fillable(group: GroupOnView, consultation: Consultation): string[] {
  return group.items
    .filter(({ finding: { id, input, lowering } }) => {
      return input === "yes-no" && !lowering && isUnasked(consultation, id);
    })
    .map(({ finding }) => finding.id);
}

interface GroupViewProps {
  readonly group: GroupOnView;
  /** All groups that apply, in ask order. */
  readonly groups: readonly GroupOnView[];
  /** Whether the heading takes the focus when a group comes on screen. */
  readonly takesFocus: boolean;
  /** The finding that takes it instead. */
  readonly finding: string | undefined;
}

/** One group: its findings, and one action for "asked all of these, none present". */
export function GroupView({ group, groups, takesFocus, finding }: GroupViewProps) {
  const { texts, store } = useServices();
  const { text } = texts;
  const { dispatch } = store;
  const { consultation, decision } = useCurrent();
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = useRef<HTMLElement>(null);
  const { id } = group;
  const at = groups.indexOf(group);
  const before = groups[at - 1];
  const after = groups[at + 1];
  const unasked = fillable(group, consultation);
  const needsFigures = group.items.some(
    ({ finding, set }) =>
      set !== null && finding.input !== "yes-no" && isUnasked(consultation, finding.id),
  );

  const answerNone = (): void => {
    if (unasked.length === 0) return;
    dispatch({ type: "group-none", group: id, items: unasked });
    if (after !== undefined && !needsFigures) go({ screen: "check", group: after.id });
    // the button that was touched is gone
    else heading.current?.focus({ preventScroll: true });
  };

  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
    // after the new place was scrolled to its top
    if (finding) requestAnimationFrame(() => focusFinding(screen.current, finding));
  }, [id, takesFocus, finding]);

  useEffect(() => {
    const element = screen.current;
    const onKeyDown = checkKeys({
      onGroupNone: answerNone,
      onAnswer: (finding, answer) => {
        // Asked of the store: a second key can come before this listener is renewed.
        const again = store.get().answers[finding] === answer;
        dispatch({ type: "answered", id: finding, answer: again ? "not_asked" : answer });
      },
    });
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  });

  const ageKnown = typeof decision.facts.numbers["CTX-AGE"] === "number";
  const link = (other: GroupOnView, key: "ui:check.previous" | "ui:check.next") => (
    <a class="button button-plain" href={hrefOf({ screen: "check", group: other.id })}>
      {text(key, { group: text(firstTextKeys.groupTitle(other.id)) })}
    </a>
  );
  return (
    <section class="group" ref={screen} aria-labelledby="group-title">
      {before && (consultation.noneGiven[id] ?? []).length === 0 && (
        <NoneRecorded
          group={before.id}
          onUndone={() => go({ screen: "check", group: before.id })}
        />
      )}
      <header class="group-head">
        <h1 id="group-title" ref={heading} tabIndex={-1}>
          {text(firstTextKeys.groupTitle(id))}
        </h1>
        <p class="quiet">
          {text("ui:check.position", { at: at + 1, count: groups.length })} ·{" "}
          {text(firstTextKeys.groupLead(id))}. {becauseOf(id, ageKnown, text)}
        </p>
      </header>
      <ul class="findings">
        <GroupItems group={group} />
      </ul>
      {unasked.length > 0 && (
        <button type="button" class="button none-button" onClick={answerNone}>
          {text("ui:check.none")}
        </button>
      )}
      {id === "G1" && (
        <a class="link" href={hrefOf({ screen: "turned", part: "asked" })}>
          {text("ui:check.alone")}
        </a>
      )}
      <NoneRecorded group={id} onUndone={() => heading.current?.focus()} />
      <nav class="group-nav" aria-label={text("ui:check.all")}>
        {before && link(before, "ui:check.previous")}
        {after && link(after, "ui:check.next")}
      </nav>
    </section>
  );
}
