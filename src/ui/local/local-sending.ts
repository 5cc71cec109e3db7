import { contactLine } from "../../domain/local/contact-line.ts";
import { contactsFor } from "../../domain/local/contacts-for.ts";
import { formsFor } from "../../domain/local/forms-for.ts";
import { imagingPurposes } from "../../domain/local/imaging-purposes.ts";
import type { Decision } from "../../domain/triage/decide.ts";
import type { Text } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { LocalPack } from "../../schema/local-pack.ts";

/** Where a request or letter goes here: local forms and contacts, under the file's name. */
export function localSending(
  decision: Decision,
  local: LocalPack | null,
  text: Text,
  destinations: readonly string[] = [],
): string[] {
  if (local === null) return [];
  const purposes = imagingPurposes(decision);
  const contacts = contactsFor(local, { purposes, destinations });
  const forms = formsFor(local, { purposes, destinations });
  const lines = [
    ...forms.map(({ name, where }) => `${text("screens:local.form", { name })}; ${where}`),
    ...contacts.map(contactLine),
  ];
  if (lines.length === 0) return [];
  return [
    `${text(textKeys.request("local"), { name: local.name })}:`,
    ...lines.map((line) => `  ${line}`),
  ];
}
