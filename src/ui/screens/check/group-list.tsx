import type { GroupOnView } from "../../../domain/triage/on-view.ts";
import { firstTextKeys } from "../../../i18n/first-text-keys.ts";
import { missingIn } from "../../../state/selectors.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

/** All groups that apply, each with what is still to ask. */
export function GroupList({ current }: { current: string }) {
  const text = useText();
  const { decision } = useCurrent();
  const left = (group: GroupOnView): string => {
    const count = missingIn(group, decision).length;
    return count === 0 ? text("ui:check.done") : text("ui:check.left", { count });
  };
  return (
    <ol class="group-list">
      {decision.groups
        .filter(({ id }) => id !== "extra")
        .map((group) => (
          <li key={group.id}>
            <a
              href={hrefOf({ screen: "check", group: group.id })}
              aria-current={group.id === current ? "step" : undefined}
            >
              <span>{text(firstTextKeys.groupTitle(group.id))}</span>
              <span class="quiet">{left(group)}</span>
            </a>
          </li>
        ))}
    </ol>
  );
}
