import type { CompressedHost } from "./compressed-host.ts";
import type { ReadySign } from "./phone.ts";

export const libraryNames = ["SurveyJS", "Form.io", "LHC-Forms"] as const;
export type LibraryName = (typeof libraryNames)[number];
export type VariantName = "static" | "plain" | "app" | LibraryName;

export type Answer = "yes" | "no" | "unknown";

/** One page of the comparison. */
export interface Variant {
  readonly name: VariantName;
  readonly host: CompressedHost;
  readonly ready: ReadySign;
  /** The selector of what is touched to answer a finding. */
  readonly choiceOf: (finding: string, answer: Answer) => string;
}

/** As the app and the floors, which have its markup, are touched. */
export const choiceOfApp: Variant["choiceOf"] = (finding, answer) =>
  `[data-finding="${finding}"] .choice-${answer}`;

/** What was measured of each page, one figure a run or a tap. */
export type Samples = Partial<Record<VariantName, readonly number[]>>;
