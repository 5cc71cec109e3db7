import { useText } from "../../services.ts";

/** The keys of Check, in words. */
export function KeysHelp() {
  return <p>{useText()("screens:keysHelp")}</p>;
}
