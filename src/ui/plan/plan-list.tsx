import { textKeys } from "../../i18n/text-keys.ts";
import type { PlanItem } from "../../schema/agreement.ts";
import { ToggleList } from "../components/toggle-list.tsx";
import { useCurrent, useDispatch, useText } from "../services.ts";

/** What can be agreed, to tick: one list, wherever it is shown. */
export function PlanList({ items }: { items: readonly PlanItem[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (
    <ToggleList
      items={items.map(({ id }) => ({ id, label: text(textKeys.plan(id)) }))}
      chosen={consultation.plan}
      onToggle={(id) => dispatch({ type: "toggled", list: "plan", id })}
    />
  );
}
