import { textKeys } from "../../../i18n/text-keys.ts";
import { useDispatch, useText } from "../../services.ts";

/** Takes a word out of the report again. */
export function TakeOut({ id }: { id: string }) {
  const text = useText();
  const dispatch = useDispatch();
  return (
    <button
      type="button"
      class="link"
      onClick={() => dispatch({ type: "toggled", list: "reportTerms", id })}
    >
      {text("screens:report.takeOut", { term: text(textKeys.reportTerm(id, "name")) })}
    </button>
  );
}
