import type { LocalForm, LocalPack, Purpose } from "../../schema/local-pack.ts";
import { usualPurposes } from "./contacts-for.ts";

/** The local forms for any of these purposes, or for what these destinations are about. */
export function formsFor(
  pack: LocalPack,
  wanted: { readonly purposes?: readonly Purpose[]; readonly destinations?: readonly string[] },
): LocalForm[] {
  const asked = [...(wanted.purposes ?? []), ...usualPurposes(wanted.destinations ?? [])];
  return pack.forms.filter(({ purposes }) => purposes.some((purpose) => asked.includes(purpose)));
}
