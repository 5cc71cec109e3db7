import { textKeys } from "../../../i18n/text-keys.ts";
import type { Checklist } from "../../../schema/library.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { RadioList } from "../../components/radio-list.tsx";
import { useCurrent, useDispatch, useText } from "../../services.ts";

interface LeftOutProps {
  readonly item: string;
  readonly reasons: Checklist["reasons"];
}

/** Why an item was not done today, and why that is all right; taken back with one touch. */
export function LeftOut({ item, reasons }: LeftOutProps) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const reason = consultation.leftOut[item];
  if (reason !== undefined)
    return (
      <p class="left-out" role="status">
        <strong>
          {text("screens:box1.leftOut", { reason: text(textKeys.leftOutReason(reason)) })}
        </strong>{" "}
        {text(textKeys.leftOutFine(reason))}{" "}
        <button
          type="button"
          class="link"
          onClick={() => dispatch({ type: "left-out", item, reason: null })}
        >
          {text("ui:check.undo")}
        </button>
      </p>
    );
  return (
    <Disclosure quiet summary={text("screens:box1.leftOutWhy")}>
      <RadioList
        name={`left-out-${item}`}
        legend={text("screens:box1.leftOutLegend")}
        options={reasons
          .filter(({ items }) => items.includes(item))
          .map(({ id }) => ({ value: id, label: text(textKeys.leftOutReason(id)) }))}
        chosen={null}
        onChoose={(id) => dispatch({ type: "left-out", item, reason: id })}
      />
    </Disclosure>
  );
}
