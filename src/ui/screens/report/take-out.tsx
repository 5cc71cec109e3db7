import { textKeys } from "../../../i18n/text-keys.ts";
import { useText } from "../../services.ts";

interface TakeOutProps {
  readonly id: string;
  readonly onTaken: () => void;
}

/** Takes a word out of the report again. */
export function TakeOut({ id, onTaken }: TakeOutProps) {
  const text = useText();
  return (
    <button type="button" class="link" onClick={onTaken}>
      {text("screens:report.takeOut", { term: text(textKeys.reportTerm(id, "name")) })}
    </button>
  );
}
