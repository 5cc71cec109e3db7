import type { SheetHold } from "../../../state/report-holds.ts";
import { nextGroup } from "../../../state/selectors.ts";
import { Notice } from "../../components/notice.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

/** Why words are held back, from everyone or from the patient alone, and what to do first. */
export function HoldNotice({ hold }: { hold: SheetHold }) {
  const text = useText();
  const { decision } = useCurrent();
  const toCheck = hold === "unfinished" || hold === "symptoms" || hold === "unresolved";
  const group = nextGroup(decision, null) ?? "G1";
  return (
    <Notice tone="care" live>
      <p>
        {text(`screens:report.hold.${hold}`, { class: text(`ui:class.${decision.class}.name`) })}
      </p>
      <p>
        <a class="link" href={hrefOf(toCheck ? { screen: "check", group } : { screen: "decide" })}>
          {text(toCheck ? "screens:report.toCheck" : "screens:report.toDecide")}
        </a>
      </p>
    </Notice>
  );
}
