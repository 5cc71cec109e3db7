import { freeId, withoutContact } from "../../../domain/local/edit-pack.ts";
import { replaced } from "../../../domain/local/replaced.ts";
import { LocalContact, type LocalPack, limits } from "../../../schema/local-pack.ts";
import { useText } from "../../services.ts";
import { EntryPurposes, EntryStatus, EntryText } from "./entry-fields.tsx";
import { EntryList } from "./entry-list.tsx";
import { useEntry } from "./use-entry.ts";
import type { PackEditor } from "./use-pack-editor.ts";

function ContactForm(props: {
  id: string;
  contact: LocalContact | undefined;
  save: (contact: LocalContact) => void;
}) {
  const { id, contact, save } = props;
  const text = useText();
  const entry = useEntry(LocalContact, { id, name: "", purposes: [], ...contact }, save);
  const optional = (field: string): string => text("screens:local.edit.optional", { field });
  const labels = {
    name: text("screens:local.edit.contactName"),
    purposes: text("screens:local.edit.purposes"),
    phone: text("screens:local.edit.phone"),
    hours: text("screens:local.edit.hours"),
    place: text("screens:local.edit.where"),
    note: text("screens:local.edit.note"),
  };
  const field = { entry, form: id };
  return (
    <>
      <EntryText {...field} field="name" label={labels.name} />
      <EntryText {...field} field="phone" label={optional(labels.phone)} />
      <EntryText {...field} field="hours" label={optional(labels.hours)} />
      <EntryText {...field} field="place" label={optional(labels.place)} />
      <EntryText
        {...field}
        field="note"
        label={optional(labels.note)}
        hint={text("screens:local.edit.noteWhat")}
      />
      <EntryPurposes {...field} />
      <EntryStatus entry={entry} labels={labels} />
    </>
  );
}

/** Whom to call and where to send. */
export function ContactsPart({ pack, editor }: { pack: LocalPack; editor: PackEditor }) {
  const text = useText();
  const { contacts } = pack;
  const find = (id: string) => contacts.find((contact) => contact.id === id);
  return (
    <EntryList
      title={text("screens:local.edit.contacts")}
      what={text("screens:local.edit.contactsWhat")}
      keys={contacts.map(({ id }) => id)}
      most={limits.contacts}
      words={{
        add: text("screens:local.edit.addContact"),
        fresh: text("screens:local.edit.newContact"),
      }}
      editor={editor}
      freeKey={() => freeId("contact", contacts)}
      nameOf={(id) => find(id)?.name}
      without={(id) => withoutContact(pack, id)}
      form={(id) => (
        <ContactForm
          id={id}
          contact={find(id)}
          save={(contact) => editor.update({ contacts: replaced(contacts, contact) })}
        />
      )}
    />
  );
}
