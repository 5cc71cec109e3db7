import { textKeys } from "../../../i18n/text-keys.ts";
import { useCurrent, useText } from "../../services.ts";

/** What of Box 1 was not finished, each with its reason: a prompt for the next visit, not a score. */
export function NotFinished({ items }: { items: readonly string[] }) {
  const text = useText();
  const { consultation } = useCurrent();
  if (items.length === 0) return null;
  return (
    <section class="not-finished">
      <h2>{text("screens:box1.leftOutTitle")}</h2>
      <ul>
        {items.map((id) => {
          const reason = consultation.leftOut[id];
          return (
            <li key={id}>
              {text(textKeys.box1Title(id))}:{" "}
              <strong>
                {reason === undefined
                  ? text("screens:box1.leftOutNone")
                  : text(textKeys.leftOutReason(reason))}
              </strong>
            </li>
          );
        })}
      </ul>
      <p class="quiet">{text("screens:box1.leftOutWhat")}</p>
    </section>
  );
}
