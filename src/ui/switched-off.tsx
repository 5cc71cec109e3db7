import { isUrgent, nextGroup } from "../state/selectors.ts";
import { ClassMark } from "./components/class-mark.tsx";
import { hrefOf } from "./routes.ts";
import { useCurrent, useText } from "./services.ts";
import "./switched-off.css";

/** Why nothing that persuades is offered now: something urgent stands, or the check is not finished. */
export function SwitchedOff() {
  const text = useText();
  const { decision } = useCurrent();
  const group = nextGroup(decision, null) ?? "G1";
  const urgent = isUrgent(decision);
  return (
    <section class="switched-off">
      <h2>
        <ClassMark outcome={decision.class} size={22} /> {text("screens:talk.off")}
      </h2>
      <p>
        {urgent
          ? text("screens:talk.offWhy", { class: text(`ui:class.${decision.class}.name`) })
          : text("screens:talk.offIncomplete")}
      </p>
      <a class="button" href={hrefOf(urgent ? { screen: "decide" } : { screen: "check", group })}>
        {text(urgent ? "screens:talk.offDo" : "screens:talk.offAsk")}
      </a>
    </section>
  );
}
