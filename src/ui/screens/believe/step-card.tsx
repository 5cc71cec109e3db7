import { textKeys } from "../../../i18n/text-keys.ts";
import type { Believe } from "../../../schema/believe.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";

/** What to say at each part of the examination: every negative, said, reassures. */
function Aloud({ parts }: { parts: readonly string[] }) {
  const text = useText();
  return (
    <Disclosure summary={text("screens:believe.aloud")}>
      <p>
        {text("screens:believe.aloudWhat")}{" "}
        <a href={hrefOf({ screen: "check", group: "G2" })}>{text("screens:believe.toCheck")}</a>
      </p>
      <dl class="aloud">
        {parts.map((id) => (
          <div key={id}>
            <dt>{text(textKeys.believe(`aloud.${id}.do`))}</dt>
            <dd class="sayable">{text(textKeys.believe(`aloud.${id}.say`))}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}

interface StepCardProps {
  readonly step: Believe["steps"][number];
  readonly aloud: readonly string[];
}

/** One step: lines to say, what to avoid, and a tick once it was done. */
export function StepCard({ step, aloud }: StepCardProps) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const { id, sayCount, avoidCount, sources } = step;
  const title = text(textKeys.believe(`step.${id}.title`));
  const lines = (part: "say" | "avoid", count: number) =>
    Array.from({ length: count }, (_, at) => (
      <li key={at}>{text(textKeys.believe(`step.${id}.${part}.${at + 1}`))}</li>
    ));
  return (
    <li data-step={id}>
      <h2>{title}</h2>
      <h3 class="visually-hidden">{text("screens:believe.say")}</h3>
      <ul class="said">{lines("say", sayCount)}</ul>
      {id === "examine" && <Aloud parts={aloud} />}
      <Disclosure quiet summary={text("screens:believe.avoid")}>
        <ul>{lines("avoid", avoidCount)}</ul>
        <Disclosure quiet summary={text("screens:decide.sources")}>
          <Sources refs={sources} />
        </Disclosure>
      </Disclosure>
      <label class="toggle">
        <input
          type="checkbox"
          checked={consultation.believedSteps.includes(id)}
          aria-label={text("screens:believe.doneStep", { step: title })}
          onChange={() => dispatch({ type: "toggled", list: "believedSteps", id })}
        />
        <span>{text("screens:believe.done")}</span>
      </label>
    </li>
  );
}
