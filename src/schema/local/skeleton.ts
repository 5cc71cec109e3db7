import * as z from "zod/mini";

const word = z.catch(z.string(), "");
const words = z.catch(z.array(word), []);
const entries = z.catch(
  z.array(z.catch(z.object({ id: word, purposes: words }), { id: "", purposes: [] })),
  [],
);

/** What names and is named in a pack. What cannot be read is empty, and keeps its place. */
const Skeleton = z.catch(
  z.object({
    updatedOn: word,
    reviewBy: word,
    contacts: entries,
    forms: entries,
    destinations: z.catch(z.record(z.string(), words), {}),
    additions: z.catch(z.array(z.catch(z.object({ rule: word }), { rule: "" })), []),
  }),
  { updatedOn: "", reviewBy: "", contacts: [], forms: [], destinations: {}, additions: [] },
);
export type Skeleton = z.infer<typeof Skeleton>;

/** The names in a file whose shape may be wrong, so that every fault can be told at once. */
export function skeletonOf(value: unknown): Skeleton {
  return z.parse(Skeleton, value);
}
