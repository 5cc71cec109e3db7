import { textKeys } from "../../../i18n/text-keys.ts";
import type { Belief } from "../../../schema/library.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

/** Beliefs as what is said, each a link to its card. */
export function BeliefChips({ beliefs }: { beliefs: readonly Belief[] }) {
  const text = useText();
  const { consultation } = useCurrent();
  return (
    <ul class="sayings">
      {beliefs.map(({ id }) => (
        <li key={id}>
          <a
            class={consultation.beliefs.includes(id) ? "chip chip-used" : "chip"}
            href={hrefOf({ screen: "talk", belief: id })}
          >
            {text(textKeys.beliefTitle(id))}
          </a>
        </li>
      ))}
    </ul>
  );
}
