import { useState } from "preact/hooks";
import { toggledTie } from "../../../domain/local/edit-pack.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { type LocalPack, limits } from "../../../schema/local-pack.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { useServices, useText } from "../../services.ts";
import type { PackEditor } from "./use-pack-editor.ts";

interface PartProps {
  readonly pack: LocalPack;
  readonly editor: PackEditor;
}

function Ties({ pack, editor, destination }: PartProps & { destination: string }) {
  const text = useText();
  const [isFull, setFull] = useState(false);
  return (
    <>
      <ToggleList
        items={pack.contacts.map(({ id, name }) => ({ id, label: name }))}
        chosen={pack.destinations[destination] ?? []}
        onToggle={(id) => setFull(!editor.update(toggledTie(pack, destination, id)))}
      />
      <p class="field-error" role="alert">
        {isFull && text("screens:local.edit.full", { most: limits.contactsOfDestination })}
      </p>
    </>
  );
}

/** Which contacts are meant by each destination that the rules name. */
export function DestinationsPart({ pack, editor }: PartProps) {
  const { texts, pack: content } = useServices();
  const { text } = texts;
  const destinations = [...new Set(content.rules.rules.map(({ destination }) => destination))];
  return (
    <section class="local-edit">
      <h2>{text("screens:local.edit.destinations")}</h2>
      <p class="quiet">{text("screens:local.edit.destinationsWhat")}</p>
      {pack.contacts.length === 0 && <p>{text("screens:local.edit.noContacts")}</p>}
      {pack.contacts.length > 0 && (
        <Disclosure
          summary={`${text("screens:local.edit.choose")} (${Object.keys(pack.destinations).length})`}
        >
          {destinations.map((id) => (
            <Disclosure
              key={id}
              summary={text("screens:local.edit.ticked", {
                destination: text(textKeys.destination(pack.jurisdiction, id)),
                count: pack.destinations[id]?.length ?? 0,
              })}
            >
              <Ties pack={pack} editor={editor} destination={id} />
            </Disclosure>
          ))}
        </Disclosure>
      )}
    </section>
  );
}
