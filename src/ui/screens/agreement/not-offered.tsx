import type { NoAgreement } from "../../../domain/agreement/why-no-agreement.ts";
import { nextGroup } from "../../../state/selectors.ts";
import { Notice } from "../../components/notice.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

/** Why waiting cannot be agreed now, and the way to what comes first. */
export function NotOffered({ why }: { why: NoAgreement }) {
  const text = useText();
  const { decision } = useCurrent();
  const asks = why === "nothing-asked" || why === "incomplete";
  const group = nextGroup(decision, null);
  return (
    <Notice tone="care">
      <h2>{text("screens:agreement.off")}</h2>
      <p>
        {text(`screens:agreement.offWhy.${why}`, {
          class: text(`ui:class.${decision.class}.name`),
        })}
      </p>
      <p>
        {why === "report" ? (
          <a class="button" href={hrefOf({ screen: "report" })}>
            {text("screens:agreement.offReport")}
          </a>
        ) : asks && group !== null ? (
          <a class="button" href={hrefOf({ screen: "check", group })}>
            {text("screens:agreement.offAsk")}
          </a>
        ) : (
          <a class="button" href={hrefOf({ screen: "decide" })}>
            {text("screens:agreement.offDecide")}
          </a>
        )}
      </p>
    </Notice>
  );
}
