import type { Risk } from "../../../schema/hazards.ts";
import type { Proof } from "../../../schema/proof.ts";

interface AboutFacts {
  /** Of the app, not of its content. */
  readonly version: string;
  readonly hazards: Readonly<Record<Risk, number>>;
  readonly rulesDigest: string;
}

declare const __ABOUT__: AboutFacts;

/** What the build put in about itself. */
export const aboutFacts: AboutFacts = __ABOUT__;

export function hazardCount({ hazards }: AboutFacts): number {
  return hazards.high + hazards.medium + hazards.low;
}

/** True while the proof is of this content and of what reads it. */
export function isCurrent(
  proof: Proof,
  packVersion: string,
  { rulesDigest } = aboutFacts,
): boolean {
  return proof.packVersion === packVersion && proof.digest === rulesDigest;
}
