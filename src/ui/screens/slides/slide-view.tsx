import type { Slide } from "../../../domain/handouts/slide-order.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pathway } from "../../../schema/library.ts";
import { emergencyValues } from "../../handout/emergency-values.ts";
import { useText } from "../../services.ts";

/** One idea, in type that can be read across a room. */
export function SlideView({ slide, pathway }: { slide: Slide; pathway: Pathway }) {
  const text = useText();
  if (slide.kind === "lines")
    return (
      <>
        <h1>{text(textKeys.leafletSection(slide.section))}</h1>
        {slide.lines.map((line) => (
          <p key={line}>{text(textKeys.leafletLine(line))}</p>
        ))}
      </>
    );
  const { urgency, signs } = slide;
  const urgentTitle = pathway.adviceLine === null ? "urgentTitleNoLine" : "urgentTitle";
  return (
    <>
      <h1>
        {text(
          textKeys.leafletEmergency(urgency === "now" ? "nowTitle" : urgentTitle),
          emergencyValues(pathway, text),
        )}
      </h1>
      <ul>
        {signs.map((id) => (
          <li key={id}>{text(textKeys.leafletEmergency(`${urgency}.${id}`))}</li>
        ))}
      </ul>
      {urgency === "now" && <p>{text(textKeys.handout("slides.tell"))}</p>}
    </>
  );
}
