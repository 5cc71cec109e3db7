import { contactsFor, patientPurposes } from "../../domain/local/contacts-for.ts";
import { formsFor } from "../../domain/local/forms-for.ts";
import type { LocalContact, Purpose } from "../../schema/local-pack.ts";
import { useText } from "../services.ts";
import { LocalBlock } from "./local-block.tsx";
import { LocalPhone } from "./local-phone.tsx";
import { useLocalPack, useLocalStore } from "./use-local-pack.ts";

interface LocalContactsProps {
  readonly purposes?: readonly Purpose[] | undefined;
  /** Ids of pathway destinations, such as those of the rules that lead. */
  readonly destinations?: readonly string[];
  /** Only the numbers a patient may be given, without the notes for clinicians, with a heading. */
  readonly forPatient?: boolean;
}

function Contact({ contact, withNote }: { contact: LocalContact; withNote: boolean }) {
  const { name, phone, hours, place, note } = contact;
  return (
    <li dir="auto">
      <strong>{name}</strong>
      {phone !== undefined && <LocalPhone phone={phone} />}
      {hours !== undefined && <span>{hours}</span>}
      {place !== undefined && <span>{place}</span>}
      {withNote && note !== undefined && <span class="quiet">{note}</span>}
    </li>
  );
}

/**
 * Local numbers and forms for some purposes or destinations, always under the name of the file they come
 * from. Nothing where the file has none. Stands beside what is shipped, never in its place.
 */
export function LocalContacts(props: LocalContactsProps) {
  const { purposes = [], destinations = [], forPatient = false } = props;
  const text = useText();
  const store = useLocalStore();
  const pack = useLocalPack();
  if (store === "failed" && !forPatient) return <p class="quiet">{text("screens:local.failed")}</p>;
  if (pack === null) return null;
  const contacts = contactsFor(
    pack,
    forPatient ? { purposes: patientPurposes } : { purposes, destinations },
  );
  const forms = forPatient ? [] : formsFor(pack, { purposes, destinations });
  if (contacts.length + forms.length === 0) return null;
  return (
    <LocalBlock pack={pack} forPatient={forPatient}>
      {contacts.map((contact) => (
        <Contact key={contact.id} contact={contact} withNote={!forPatient} />
      ))}
      {forms.map(({ id, name, where }) => (
        <li key={`form ${id}`} dir="auto">
          <strong>{text("screens:local.form", { name })}</strong>
          <span>{where}</span>
        </li>
      ))}
    </LocalBlock>
  );
}
