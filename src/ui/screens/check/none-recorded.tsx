import { firstTextKeys } from "../../../i18n/first-text-keys.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";

/** What "none present" filled in a group, with the way to take it back. */
export function NoneRecorded({ group, onUndone }: { group: string; onUndone: () => void }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const filled = consultation.noneGiven[group] ?? [];
  if (filled.length === 0) return null;
  return (
    <p class="none-recorded">
      <span>
        {text("ui:check.noneRecorded", {
          count: filled.length,
          group: text(firstTextKeys.groupTitle(group)),
        })}
      </span>{" "}
      <button
        type="button"
        class="link"
        onClick={() => {
          dispatch({ type: "group-none-undone", group });
          onUndone();
        }}
      >
        {text("ui:check.undo")}
      </button>
    </p>
  );
}
