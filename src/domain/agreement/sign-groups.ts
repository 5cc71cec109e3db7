import type { AgreementContent } from "../../schema/agreement.ts";
import type { RankedClass } from "../../schema/core-pack.ts";
import type { SafetyNet } from "../../schema/library.ts";
import type { Change } from "../triage/what-would-change.ts";

/** What would change the plan, as signs a patient may notice, by how soon to act. */
export interface SignGroups {
  /** Emergency: at once. */
  readonly now: readonly string[];
  /** The same day. */
  readonly day: readonly string[];
  /** Within a few days. */
  readonly soon: readonly string[];
  /** To be told at the review. */
  readonly review: readonly string[];
  /** Whether an examination or a test could change the plan too. */
  readonly examined: boolean;
}

/**
 * Tells the rules to a patient. Each sign stands once, where it is most urgent. The lines of
 * the safety net are never left out and never told as less urgent than they are there, also
 * where the rules alone would wait. What the rules would look into without hurry (class R) is
 * told within days too: several of them ask for a review sooner than the agreed date may be.
 * @param changes what the rules say of one further finding, from `whatWouldChange`
 */
export function signGroups(
  changes: readonly Change[],
  { signs, examined }: Pick<AgreementContent, "signs" | "examined">,
  { immediate, soon }: Pick<SafetyNet, "immediate" | "soon">,
): SignGroups {
  const told = new Set<string>();
  const group = (classes: readonly RankedClass[], first: SafetyNet["soon"] = []): string[] => {
    const findings = changes.flatMap((one) => (classes.includes(one.class) ? one.findings : []));
    const byRule = signs.filter((sign) => sign.findings.some((id) => findings.includes(id)));
    const fresh = [...first, ...byRule].map(({ id }) => id).filter((id) => !told.has(id));
    for (const id of fresh) told.add(id);
    return [...new Set(fresh)];
  };
  return {
    now: group(["E"], immediate),
    day: group(["U1"]),
    soon: group(["U2", "R"], soon),
    review: group(["S", "N"]),
    examined: changes.some(({ findings }) => findings.some((id) => examined.includes(id))),
  };
}
