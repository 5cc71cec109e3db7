import type { Decision } from "../../domain/triage/decide.ts";
import type { Text } from "../../i18n/keys.ts";
import { hasAnswers, isUrgent, nextGroup, urgentMissing } from "../../state/selectors.ts";
import { ClassMark } from "../components/class-mark.tsx";
import { hrefOf, type Route, stopOf } from "../routes.ts";
import { useCurrent, useText } from "../services.ts";

interface NextStep {
  readonly route: Route;
  readonly label: Parameters<Text>[0];
}

function nextStep(route: Route, decision: Decision): NextStep | null {
  const group = nextGroup(decision, route.screen === "check" ? (route.group ?? "G1") : null);
  const decide: NextStep = {
    route: { screen: "decide" },
    label: isUrgent(decision) ? "ui:next.whatToDo" : "ui:next.decide",
  };
  switch (stopOf(route)) {
    case "check":
      // Only an emergency stops the asking: behind a lesser class one may still be open.
      if (decision.class === "E" || group === null) return decide;
      return { route: { screen: "check", group }, label: "ui:next.check" };
    case "decide":
      if (decision.class !== "E" && group !== null)
        return { route: { screen: "check", group }, label: "ui:next.check" };
      if (isUrgent(decision)) return { route: { screen: "record" }, label: "ui:next.record" };
      return { route: { screen: "talk", belief: null }, label: "ui:next.talk" };
    case "talk":
      return isUrgent(decision) ? decide : { route: { screen: "box1" }, label: "ui:next.box1" };
    case "box1":
      return { route: { screen: "record" }, label: "ui:next.record" };
    case "record":
      return null;
    default:
      return decide;
  }
}

function standing(decision: Decision, begun: boolean, text: Text): string {
  const missing = decision.missing.length;
  if (decision.impossible.length > 0) return text("ui:verdict.impossible");
  if (missing > 0 && begun) {
    const urgent = urgentMissing(decision);
    return urgent > 0
      ? text("ui:verdict.unaskedUrgent", { count: missing, urgent })
      : text("ui:verdict.unasked", { count: missing });
  }
  if (!begun) return text("ui:verdict.nothing");
  if (decision.banner) return text("ui:verdict.banner");
  return text(decision.recheck ? "ui:verdict.recheck" : "ui:verdict.allAsked");
}

/** Always at the foot: the class in words and a shape, what is unasked, and the next best step. */
export function VerdictBar({ route }: { route: Route }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const begun = hasAnswers(consultation);
  const next = nextStep(route, decision);
  const name = text(`ui:class.${decision.class}.name`);
  return (
    <section class={`verdict verdict-${decision.class}`} aria-label={text("ui:verdict.label")}>
      <ClassMark outcome={decision.class} size={34} />
      <p class="verdict-words">
        <strong>{name}</strong>
        <span>{standing(decision, begun, text)}</span>
      </p>
      {next && (
        <a class="button button-strong" href={hrefOf(next.route)}>
          {text(next.label)}
        </a>
      )}
      <span class="visually-hidden" role="status">
        {text("ui:verdict.announce", { class: name })}
      </span>
    </section>
  );
}
