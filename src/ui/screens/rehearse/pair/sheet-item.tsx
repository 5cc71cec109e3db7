import { box1State } from "../../../../domain/checklist/box1-state.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import type { Checklist } from "../../../../schema/library.ts";
import { useText } from "../../../services.ts";
import { type Ticking, Ticks } from "./ticks.tsx";

interface SheetItemProps extends Ticking {
  readonly item: Checklist["items"][number];
  readonly checklist: Checklist;
}

/** One item of Box 1 to tick; what only the patient can say is left to the actor. */
export function SheetItem({ item, checklist, ...ticking }: SheetItemProps) {
  const text = useText();
  const { ticks, replies } = ticking.observed;
  const isActors = item.answeredBy === "patient";
  const state = box1State(item, checklist.patientQuestions, Object.keys(ticks), replies);
  const behaviours = isActors ? item.attempts : item.behaviours;
  return (
    <section>
      <h3>{text(textKeys.box1Title(item.id))}</h3>
      {isActors && <p class="quiet">{text("rehearse:pair.observer.actorOnly")}</p>}
      <Ticks
        items={behaviours.map((id) => ({ id, label: text(textKeys.behaviour(id)) }))}
        {...ticking}
      />
      <p class="quiet no-print">{text(textKeys.stateName(state))}</p>
    </section>
  );
}
