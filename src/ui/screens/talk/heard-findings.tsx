import { textKeys } from "../../../i18n/text-keys.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

/** One finding that was heard, with the way to the place that asks it. */
function HeardFinding({ id }: { id: string }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const group = decision.groups.find(({ items }) => items.some(({ finding }) => finding.id === id));
  const given = consultation.answers[id];
  const answer = given === "yes" || given === "no" || given === "unknown" ? given : null;
  const name = text(textKeys.findingName(id));
  return (
    <li class="heard-finding" data-heard={id}>
      <span>
        <strong>{name}</strong>
        {answer !== null && (
          <span class="quiet">
            {" "}
            · {text("screens:talk.answered", { answer: text(`ui:answer.${answer}`) })}
          </span>
        )}
      </span>
      {group === undefined ? (
        <span class="quiet">{text("screens:talk.notOnView")}</span>
      ) : (
        <a
          class="button"
          aria-label={text("screens:talk.askAbout", { finding: name })}
          href={hrefOf({ screen: "check", group: group.id, finding: id })}
        >
          {text("screens:talk.askIt")}
        </a>
      )}
    </li>
  );
}

/** Red flags that the saying may describe: before any belief, and also while cards are off. */
export function HeardFindings({ ids }: { ids: readonly string[] }) {
  const text = useText();
  return (
    <section class="heard-findings" aria-labelledby="heard-findings">
      <h2 id="heard-findings">{text("screens:talk.mayBeFlag")}</h2>
      <ul>
        {ids.map((id) => (
          <HeardFinding key={id} id={id} />
        ))}
      </ul>
    </section>
  );
}
