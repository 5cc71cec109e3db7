import * as z from "zod/mini";
import { SourceRef } from "./provenance.ts";

const Id = z.string().check(z.minLength(1));
const Ids = z.array(Id);
const Count = z.int().check(z.positive());
const Refs = z.array(SourceRef).check(z.minLength(1));

/** The delayed-scan agreement: what may be in it, and how the rules are told to a patient. */
export const AgreementContent = z.strictObject({
  /** What can be done or agreed; `view` is how the patient sees it, ticked by the clinician. */
  plan: z.array(z.strictObject({ id: Id, kind: z.enum(["do", "wait", "scan", "view"]) })),
  goals: Ids,
  /**
   * What a patient may notice or be told, and the findings of the rules it stands for. One that
   * has the id of a line of the safety net takes the words of that line.
   */
  signs: z.array(z.strictObject({ id: Id, findings: Ids.check(z.minLength(1)) })),
  /** Findings only an examination or a test can show. */
  examined: Ids,
  /** Findings that change what is imaged, and never how urgent it is. */
  neverASign: Ids,
  scriptLines: Count,
  /** Someone goes on asking: listen, examine, align, plan; and what a record of it can hold. */
  insist: z.strictObject({
    steps: z.array(z.strictObject({ id: Id, lines: Count })),
    avoidLines: Count,
    records: Ids,
    sources: Refs,
  }),
  sources: Refs,
});
export type AgreementContent = z.infer<typeof AgreementContent>;
export type PlanItem = AgreementContent["plan"][number];
