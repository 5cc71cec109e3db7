import { planned } from "../../../domain/agreement/terms.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { AgreementContent } from "../../../schema/agreement.ts";
import { Duty } from "../../../schema/consultation.ts";
import { Choice } from "../../components/choice.tsx";
import { Notice } from "../../components/notice.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { PlanList } from "../../plan/plan-list.tsx";
import { useCurrent, useDispatch, useText } from "../../services.ts";

/** The plan of Record, and who does each part of it. */
export function WhatWeDo({ content }: { content: AgreementContent }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const chosen = planned(consultation, content.plan);
  return (
    <section>
      <h2>{text("screens:agreement.plan")}</h2>
      <PlanList items={content.plan.filter(({ kind }) => kind !== "view")} />
      {chosen.some(({ kind }) => kind === "scan") && (
        <Notice tone="care" live>
          <p>{text("screens:agreement.imaging")}</p>
        </Notice>
      )}
      {chosen.length > 0 && (
        <>
          <h3>{text("screens:agreement.who")}</h3>
          <ul class="duties">
            {chosen.map(({ id }) => (
              <li key={id}>
                <span id={`duty-${id}`}>{text(textKeys.plan(id))}</span>
                <Choice
                  labelledBy={`duty-${id}`}
                  options={Duty.options.map((value) => ({
                    value,
                    label: text(`screens:agreement.duty.${value}`),
                  }))}
                  chosen={consultation.duties[id] ?? null}
                  onChoose={(who) => dispatch({ type: "duty-set", item: id, who })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** What should become easier: the patient’s choice, from everyday life. */
export function Goals({ content }: { content: AgreementContent }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (
    <section>
      <h2>{text("screens:agreement.goals")}</h2>
      <p class="quiet">{text("screens:agreement.goalsWhat")}</p>
      <div class="goal-list">
        <ToggleList
          items={content.goals.map((id) => ({ id, label: text(textKeys.goal(id)) }))}
          chosen={consultation.goals}
          onToggle={(id) => dispatch({ type: "toggled", list: "goals", id })}
        />
      </div>
    </section>
  );
}
