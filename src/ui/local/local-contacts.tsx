import { contactsFor } from "../../domain/local/contacts-for.ts";
import type { LocalContact, Purpose } from "../../schema/local-pack.ts";
import { useText } from "../services.ts";
import { LocalPhone } from "./local-phone.tsx";
import { useLocalPack } from "./use-local-pack.ts";
import "./local.css";

interface LocalContactsProps {
  readonly purposes?: readonly Purpose[];
  /** Ids of pathway destinations, such as those of the rules that lead. */
  readonly destinations?: readonly string[];
}

function Contact({ contact }: { contact: LocalContact }) {
  const { name, phone, hours, place, note } = contact;
  return (
    <li dir="auto">
      <strong>{name}</strong>
      {phone !== undefined && <LocalPhone phone={phone} />}
      {[hours, place, note].map((part) => part && <span key={part}>{part}</span>)}
    </li>
  );
}

/**
 * Local numbers for some purposes or destinations, always under the name of the file they come
 * from. Nothing where the file has none. Stands beside what is shipped, never in its place.
 */
export function LocalContacts({ purposes = [], destinations = [] }: LocalContactsProps) {
  const text = useText();
  const pack = useLocalPack();
  if (pack === null) return null;
  const contacts = contactsFor(pack, { purposes, destinations });
  if (contacts.length === 0) return null;
  return (
    <div class="local-lines">
      <p class="local-from">{text("screens:local.from", { name: pack.name })}</p>
      <ul>
        {contacts.map((contact) => (
          <Contact key={contact.id} contact={contact} />
        ))}
      </ul>
    </div>
  );
}
