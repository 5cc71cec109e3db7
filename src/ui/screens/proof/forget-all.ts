import { defaultPreferences } from "../../../state/preferences.ts";
import type { Services } from "../../services.ts";

/**
 * Empties what the app holds in memory, so that nothing of it is written down again by the next tap.
 * A store that keeps something is named here.
 */
export async function forgetAll(services: Services): Promise<void> {
  const { keeper, local, practice, comments, preferences, newConsultation } = services;
  await keeper.finish(newConsultation());
  await keeper.discard([...(keeper.offered ? [keeper.offered.id] : []), ...keeper.unreadable]);
  (await local()).remove();
  await (await practice()).store.wipe();
  (await comments()).clear();
  preferences.set(defaultPreferences);
}
