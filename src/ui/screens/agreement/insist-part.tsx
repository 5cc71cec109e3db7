import { textKeys } from "../../../i18n/text-keys.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { CopyOut } from "../../copy-out.tsx";
import type { NoteParts } from "../../note/note-parts.ts";
import { insistText } from "../../note/note-text.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** What to record of the difference: only what was said or done, and the text made of it. */
function WhatToRecord({ parts }: { parts: NoteParts }) {
  const { text } = useServices().texts;
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (
    <>
      <h3>{text("screens:agreement.insistRecord")}</h3>
      <p class="quiet">{text("screens:agreement.insistRecordWhat")}</p>
      <ToggleList
        items={parts.agreement.insist.records.map((id) => ({
          id,
          label: text(textKeys.insistRecord(id)),
        }))}
        chosen={consultation.insisted}
        onToggle={(id) => dispatch({ type: "toggled", list: "insisted", id })}
      />
      {consultation.insisted.length === 0 ? (
        <p class="quiet">{text("screens:agreement.insistNothing")}</p>
      ) : (
        <CopyOut
          label={text("screens:agreement.insistText")}
          text={insistText(parts, text)}
          rows={12}
        />
      )}
    </>
  );
}

/** The patient goes on asking: listen, examine, align, plan; and a difference that is recorded. */
export function InsistPart({ parts }: { parts: NoteParts }) {
  const { texts } = useServices();
  const { text } = texts;
  const { steps, avoidLines, sources } = parts.agreement.insist;
  return (
    <section class="agreement-insist">
      <h2>{text("screens:agreement.insist")}</h2>
      <p>
        {text("screens:agreement.insistWhat")}{" "}
        <a href={hrefOf({ screen: "decide" })}>{text("screens:agreement.insistReason")}</a>
      </p>
      {steps.map(({ id, lines }) => (
        <section key={id}>
          <h3>{text(textKeys.insistStep("step", id))}</h3>
          <p class="quiet">{text(textKeys.insistStep("what", id))}</p>
          <ul class="agreement-said">
            {numbers(lines).map((line) => (
              <li key={line}>{text(textKeys.insistLine(id, line))}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>{text("screens:agreement.insistAvoid")}</h3>
        <ul class="agreement-said agreement-said-not">
          {numbers(avoidLines).map((line) => (
            <li key={line}>{text(textKeys.insistAvoid(line))}</li>
          ))}
        </ul>
        <p class="quiet">{text("screens:agreement.insistAvoidWhat")}</p>
        <Disclosure quiet summary={text("screens:decide.sources")}>
          <Sources refs={sources} />
        </Disclosure>
      </section>
      <WhatToRecord parts={parts} />
    </section>
  );
}
