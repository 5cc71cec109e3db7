import { useState } from "preact/hooks";
import { letterOutcome } from "../../../domain/handouts/letter-outcome.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { longDate } from "../../dates.ts";
import { EmergencyBox } from "../../handout/emergency-box.tsx";
import { HandoutFoot } from "../../handout/handout-foot.tsx";
import { leafletRefs } from "../../handout/leaflet-refs.ts";
import { useCurrent, useServices } from "../../services.ts";
import { HandoutSheet, type Paper, type SheetParts } from "./handout-sheet.tsx";

const papers: readonly Paper[] = ["a5", "a4-two", "letter-two"];

/** What was recorded, or a line to write on. */
function Filled({ label, value }: { label: string; value: string | null }) {
  return (
    <p class="to-fill">
      <strong>{label}:</strong> {value ?? <span class="write-here" />}
    </p>
  );
}

function CardFace({ handouts, leaflet, pathway }: SheetParts) {
  const { texts } = useServices();
  const { text, language } = texts;
  const { consultation, decision } = useCurrent();
  const { plan, reviewOn, difference } = consultation;
  const first = handouts.card.plan.find((id) => plan.includes(id));
  const { isUrgent } = letterOutcome(decision, difference);
  const agreed = first === undefined ? null : text(textKeys.handout(`letter.agreed.${first}`));
  return (
    <>
      <h1>{text(textKeys.handout("card.title"))}</h1>
      <EmergencyBox leaflet={leaflet} pathway={pathway} />
      <Filled
        label={text(textKeys.handout("card.plan"))}
        value={isUrgent ? text(textKeys.handout("card.urgent")) : agreed}
      />
      <Filled
        label={text(textKeys.handout("card.review"))}
        value={reviewOn === null ? null : longDate(reviewOn, language)}
      />
      <p>{text(textKeys.handout("card.lead"))}</p>
      <HandoutFoot />
    </>
  );
}

/** A card for the pocket: the emergency signs, one line of the plan, the date to look again. */
export function CardSheet(parts: SheetParts) {
  const [paper, setPaper] = useState<Paper>(parts.pathway.id === "us" ? "letter-two" : "a5");
  return (
    <HandoutSheet
      of="card"
      refs={leafletRefs(parts.leaflet, [])}
      paper={{ choices: papers, chosen: paper, onChoose: setPaper }}
    >
      <div class={`copies paper-${paper}`}>
        <article class="leaflet card-face">
          <CardFace {...parts} />
        </article>
        {paper !== "a5" && (
          <article class="leaflet card-face second-copy" aria-hidden="true">
            <CardFace {...parts} />
          </article>
        )}
      </div>
    </HandoutSheet>
  );
}
