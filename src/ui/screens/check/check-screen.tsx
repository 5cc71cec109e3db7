import { firstTextKeys } from "../../../i18n/first-text-keys.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { LazyScreen } from "../../lazy-screen.tsx";
import { screenChunks } from "../../screen-chunks.ts";
import { useCurrent, useText } from "../../services.ts";
import { GroupItems } from "./group-items.tsx";
import { GroupList } from "./group-list.tsx";
import { GroupView } from "./group-view.tsx";

const nothing = {};

interface CheckScreenProps {
  readonly group: string | null;
  /** The finding to go to in it; the heading, where none is named. */
  readonly finding?: string | undefined;
}

/** Red flags, one group at a time, most dangerous first. */
export function CheckScreen({ group: wanted, finding }: CheckScreenProps) {
  const text = useText();
  const { decision } = useCurrent();
  const groups = decision.groups.filter(({ id }) => id !== "extra");
  const extra = decision.groups.find(({ id }) => id === "extra");
  const at = Math.max(
    0,
    groups.findIndex(({ id }) => id === wanted),
  );
  const group = groups[at];
  if (group === undefined) return null;
  return (
    <div class="check">
      <GroupView group={group} groups={groups} takesFocus={wanted !== null} finding={finding} />
      <Disclosure summary={text("ui:check.all")}>
        <GroupList current={group.id} />
      </Disclosure>
      <Disclosure quiet summary={text("ui:check.keys")}>
        <LazyScreen load={screenChunks.keysHelp} with={nothing} />
      </Disclosure>
      {extra && (
        <Disclosure summary={text("ui:check.extra")}>
          <p class="quiet">{text(firstTextKeys.groupLead("extra"))}</p>
          <ul class="findings">
            <GroupItems group={extra} />
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
