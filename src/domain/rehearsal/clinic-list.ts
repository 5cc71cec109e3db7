import type { Scenario } from "../../schema/scenario.ts";
import { shuffled } from "./seed.ts";

/** What the list needs to know of a patient. */
export type Listed = Pick<Scenario, "id" | "scan">;

export const needsScan = ({ scan }: Listed): boolean =>
  scan === "needed-today" || scan === "needed-urgently";

/**
 * A clinic: patients in an order that the seed decides, always with one who needs a scan and one who
 * does not among them, so that neither "never" nor "always" gets anyone through.
 * @param size how many patients; fewer where there are not so many
 */
export function clinicList(patients: readonly Listed[], seed: number, size: number): string[] {
  const order = shuffled(patients, `clinic ${seed}`);
  const one = (isWanted: (patient: Listed) => boolean): readonly Listed[] =>
    order.filter(isWanted).slice(0, 1);
  const sure = [...one(needsScan), ...one((patient) => !needsScan(patient))];
  const rest = order.filter((patient) => !sure.includes(patient));
  const chosen = [...sure, ...rest].slice(0, Math.max(size, sure.length));
  return order.filter((patient) => chosen.includes(patient)).map(({ id }) => id);
}
