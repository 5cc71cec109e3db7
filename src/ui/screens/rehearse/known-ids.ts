import type { ContentPack } from "../../../schema/load-pack.ts";
import { type KnownIds, knownIds } from "../../../schema/scenario-id-faults.ts";
import { loadBeliefs, loadChecklist, loadSources } from "../../companion.ts";

/** The ids of this content that a patient taken in from a file may name. */
export async function loadKnownIds({ redFlags }: ContentPack): Promise<KnownIds> {
  const [beliefs, checklist, sources] = await Promise.all([
    loadBeliefs(),
    loadChecklist(),
    loadSources(),
  ]);
  return knownIds({ beliefs, checklist, sources, "red-flags": redFlags });
}
