import { movedBetween } from "../../../../domain/rehearsal/course-of.ts";
import type { PatientState } from "../../../../domain/rehearsal/state.ts";
import { useText } from "../../../services.ts";

/** What a choice moved in the patient, in words. */
export function MovedLine({ before, after }: Readonly<Record<"before" | "after", PatientState>>) {
  const text = useText();
  const moved = movedBetween(before.traits, after.traits);
  if (moved.length === 0) return <p class="quiet">{text("rehearse:debrief.moved.nothing")}</p>;
  return (
    <p class="quiet">
      {moved
        .map(({ trait, isUp }) => text(`rehearse:debrief.moved.${trait}${isUp ? "Up" : "Down"}`))
        .join(" ")}
    </p>
  );
}
