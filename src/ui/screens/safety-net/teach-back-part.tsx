import { textKeys } from "../../../i18n/text-keys.ts";
import { TeachBackResult } from "../../../schema/consultation.ts";
import type { TeachBack } from "../../../schema/teach-back.ts";
import { Choice } from "../../components/choice.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { useCurrent, useDispatch, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";

/** Questions that test how well it was explained; one tap records how each came back. */
export function TeachBackPart({ teachBack }: { teachBack: TeachBack }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (
    <section>
      <h2>{text("screens:safety-net.teachBack")}</h2>
      <p class="quiet">{text("screens:safety-net.teachBackWhat")}</p>
      <ul class="teach-back">
        {teachBack.prompts.map(({ id }) => (
          <li key={id}>
            <h3 id={`teach-back-${id}`}>{text(textKeys.teachBackName(id))}</h3>
            <p class="sayable">{text(textKeys.teachBackSay(id))}</p>
            <Choice
              labelledBy={`teach-back-${id}`}
              options={TeachBackResult.options.map((value) => ({
                value,
                label: text(textKeys.teachBackResult(value)),
              }))}
              chosen={consultation.teachBack[id] ?? null}
              onChoose={(result) => dispatch({ type: "taught-back", prompt: id, result })}
            />
          </li>
        ))}
      </ul>
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={teachBack.prompts.flatMap(({ sources }) => sources)} />
      </Disclosure>
    </section>
  );
}
