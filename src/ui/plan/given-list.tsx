import { textKeys } from "../../i18n/text-keys.ts";
import { ToggleList } from "../components/toggle-list.tsx";
import { useCurrent, useDispatch, useText } from "../services.ts";

/** In which form the safety net was given, and whether it was understood: one list everywhere. */
export function GivenList({ given }: { given: readonly string[] }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (
    <ToggleList
      items={given.map((id) => ({ id, label: text(textKeys.given(id)) }))}
      chosen={consultation.safetyNet}
      onToggle={(id) => dispatch({ type: "toggled", list: "safetyNet", id })}
    />
  );
}
