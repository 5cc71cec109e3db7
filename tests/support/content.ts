import info from "../../src/content/pack.json" with { type: "json" };
import redFlags from "../../src/content/red-flags.json" with { type: "json" };
import rules from "../../src/content/rules.json" with { type: "json" };
import { type ContentPack, loadPack } from "../../src/schema/load-pack.ts";

export const coreParts = { info, redFlags, rules };

/** The shipped pack, or a failure that names every fault. */
export function shippedPack(): ContentPack {
  const loaded = loadPack(coreParts);
  if (!loaded.ok) throw new Error(loaded.faults.join("\n"));
  return loaded.pack;
}
