import { useMemo } from "preact/hooks";
import { whatWouldChange } from "../../../domain/triage/what-would-change.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { OpenGroups } from "../../open-groups.tsx";
import { useCurrent, useServices } from "../../services.ts";

/** What one more finding would do, worked out from the rules. */
export function WhatWouldChange() {
  const { texts, pack } = useServices();
  const { text } = texts;
  const { consultation, decision } = useCurrent();
  const changes = useMemo(
    () => whatWouldChange(consultation.answers, decision, pack),
    [consultation.answers, decision, pack],
  );
  return (
    <section class="reason">
      <h2>{text("screens:decide.change")}</h2>
      {changes.length === 0 && <p>{text("screens:decide.changeNone")}</p>}
      {changes.map(({ class: outcome, findings }) => (
        <Disclosure
          key={outcome}
          summary={text("screens:decide.changeTo", {
            class: text(`ui:class.${outcome}.name`),
            count: findings.length,
          })}
        >
          <ul>
            {findings.map((id) => (
              <li key={id}>{text(textKeys.findingName(id))}</li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </section>
  );
}

/** What is not asked yet, by group, each a link to the place that asks it; and what stayed unclear. */
export function NotAsked() {
  const { texts } = useServices();
  const { text } = texts;
  const { decision } = useCurrent();
  return (
    <section class="reason">
      <h2>{text("screens:decide.notAsked")}</h2>
      {decision.missing.length === 0 ? (
        <p>{text("screens:decide.notAskedNone")}</p>
      ) : (
        <OpenGroups />
      )}
      {decision.missing.length > 0 && (
        <Disclosure quiet summary={text("screens:decide.notAskedNames")}>
          <p>{decision.missing.map((id) => text(textKeys.findingName(id))).join("; ")}</p>
        </Disclosure>
      )}
      {decision.unclear.length > 0 && (
        <p>
          <strong>{text("screens:decide.unclear")}:</strong>{" "}
          {decision.unclear.map((id) => text(textKeys.findingName(id))).join("; ")}
        </p>
      )}
    </section>
  );
}
