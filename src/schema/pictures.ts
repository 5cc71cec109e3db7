import * as z from "zod/mini";
import { SourceRef } from "./provenance.ts";

const Id = z.string().check(z.minLength(1));
const Ids = z.array(Id);

/** Every picture: each is drawn in its own way, so the list is closed. */
export const pictureIds = [
  "serious-cause",
  "scan-findings-by-age",
  "course-over-weeks",
  "ten-scanners",
  "radiation",
  "early-scanning",
] as const;
export const PictureId = z.enum(pictureIds);
export type PictureId = z.infer<typeof PictureId>;

const Picture = z.strictObject({
  id: PictureId,
  certainty: z.enum(["strong", "moderate", "weak", "mixed", "none"]),
  /** The facts it rests on, by their ids in `facts.json`. */
  facts: Ids,
  sources: z.array(SourceRef).check(z.minLength(1)),
});
export type Picture = z.infer<typeof Picture>;

export const Pictures = z.strictObject({
  pictures: z.array(Picture),
  /** Pictures worth showing for a belief, the most fitting first. */
  forBeliefs: z.record(Id, z.array(PictureId)),
  /** Lines of the leaflet offered to be shown alone. */
  lines: Ids,
});
export type Pictures = z.infer<typeof Pictures>;
