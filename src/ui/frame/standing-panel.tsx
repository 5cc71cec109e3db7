import { textKeys } from "../../i18n/text-keys.ts";
import { hasAnswers } from "../../state/selectors.ts";
import { ClassMark } from "../components/class-mark.tsx";
import { OpenGroups } from "../open-groups.tsx";
import { useCurrent, useText } from "../services.ts";

/** Beside the work on a wide screen: the verdict, what is present, and what is still to ask. */
export function StandingPanel() {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const present = Object.entries(consultation.answers)
    .filter(([, answer]) => answer === "yes")
    .map(([id]) => id);
  return (
    <>
      <h2 class="standing-class">
        <ClassMark outcome={decision.class} size={28} />
        {text(`ui:class.${decision.class}.name`)}
      </h2>
      <p class="quiet">{text(`ui:class.${decision.class}.clock`)}</p>
      {decision.class === "INC" && hasAnswers(consultation) && (
        <p>
          {text("ui:verdict.provisionally", {
            class: text(`ui:class.${decision.provisional}.name`),
          })}
        </p>
      )}
      {decision.banner && hasAnswers(consultation) && (
        <p class="banner-line">{text("ui:verdict.banner")}</p>
      )}
      {present.length > 0 && (
        <ul class="present">
          {present.map((id) => (
            <li key={id}>{text(textKeys.findingName(id))}</li>
          ))}
        </ul>
      )}
      {decision.missing.length > 0 && (
        <>
          <h3>{text("ui:verdict.notAskedYet")}</h3>
          <OpenGroups />
        </>
      )}
    </>
  );
}
