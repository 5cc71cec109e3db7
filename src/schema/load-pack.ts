import * as z from "zod/mini";
import { CorePackShape } from "./core-pack.ts";
import { referenceFaults } from "./references.ts";

const Sound = CorePackShape.check((context) => {
  for (const message of referenceFaults(context.value))
    context.issues.push({ code: "custom", input: context.value, message });
}).brand<"ContentPack">();

/** Clinical content that passed its shape and its cross-references. Made only here. */
export type ContentPack = z.infer<typeof Sound>;

export type LoadedPack = { ok: true; pack: ContentPack } | { ok: false; faults: string[] };

/**
 * The one door through which clinical content enters.
 * @param parts what was read from `src/content`, unchecked
 * @returns the pack, or every fault found, so that the app can fail closed
 */
export function loadPack(parts: { info: unknown; redFlags: unknown; rules: unknown }): LoadedPack {
  const result = z.safeParse(Sound, parts);
  if (result.success) return { ok: true, pack: result.data };
  const faults = result.error.issues.map((issue) =>
    issue.path.length > 0 ? `${issue.path.join(".")}: ${issue.message}` : issue.message,
  );
  return { ok: false, faults };
}
