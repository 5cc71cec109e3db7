import * as z from "zod/mini";
import { SourceRef } from "./provenance.ts";

const Id = z.string().check(z.minLength(1));
const Refs = z.array(SourceRef).check(z.minLength(1));
const Lines = z.array(z.strictObject({ id: Id, sources: Refs }));

/** How the safety net is given, and how it is checked that it was told clearly. */
export const TeachBack = z.strictObject({
  /** In which form it was given, and whether it was understood. */
  given: z.array(Id),
  /** Each tests the one who explained, never the patient. */
  prompts: Lines,
  /** What to expect, as lines of the leaflet, by how long the pain has lasted. */
  course: z.strictObject({ upTo12Weeks: z.array(Id), longer: z.array(Id) }),
  /** What someone who is being sent in needs to know. */
  onTheWay: Lines,
  sources: Refs,
});
export type TeachBack = z.infer<typeof TeachBack>;
