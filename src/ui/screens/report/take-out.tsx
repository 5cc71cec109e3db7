import { textKeys } from "../../../i18n/text-keys.ts";
import { useDispatch, useText } from "../../services.ts";

interface TakeOutProps {
  readonly id: string;
  /** The card goes with the word, and the focus has to go elsewhere. */
  readonly onTaken: () => void;
}

/** Takes a word out of the report again. */
export function TakeOut({ id, onTaken }: TakeOutProps) {
  const text = useText();
  const dispatch = useDispatch();
  return (
    <button
      type="button"
      class="link"
      onClick={() => {
        dispatch({ type: "toggled", list: "reportTerms", id });
        onTaken();
      }}
    >
      {text("screens:report.takeOut", { term: text(textKeys.reportTerm(id, "name")) })}
    </button>
  );
}
