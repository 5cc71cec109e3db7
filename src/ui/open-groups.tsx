import { textKeys } from "../i18n/text-keys.ts";
import { missingIn } from "../state/selectors.ts";
import { hrefOf } from "./routes.ts";
import { useCurrent, useText } from "./services.ts";

/** The groups with something still to ask, each a link to the place that asks it. */
export function OpenGroups() {
  const text = useText();
  const { decision } = useCurrent();
  const open = decision.groups.filter((group) => missingIn(group, decision).length > 0);
  return (
    <ul class="open-groups">
      {open.map((group) => (
        <li key={group.id}>
          <a href={hrefOf({ screen: "check", group: group.id })}>
            {text(textKeys.groupTitle(group.id))}
          </a>{" "}
          <span class="quiet">
            {text("ui:check.left", { count: missingIn(group, decision).length })}
          </span>
        </li>
      ))}
    </ul>
  );
}
