import { useState } from "preact/hooks";
import * as z from "zod/mini";
import type { ShapeFault } from "../../../schema/local/local-fault.ts";
import { localShapeFaults } from "../../../schema/local/local-shape-faults.ts";

/** What is in the fields of a form now: texts, and lists of ticks. */
export type Draft = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Entry {
  readonly draft: Draft;
  /** What is wrong, by field. */
  readonly faults: ReadonlyMap<string, ShapeFault>;
  /** Whether anything was typed here. */
  readonly isTouched: boolean;
  isFieldTouched(field: string): boolean;
  change(field: string, value: string | readonly string[]): void;
}

/** An empty field is one that is not given. */
function given(draft: Draft): Draft {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([field, value]) => {
      const kept = typeof value === "string" ? value.trim() : value;
      return kept === "" || kept === undefined ? [] : [[field, kept] as const];
    }),
  );
}

function byField(faults: readonly ShapeFault[]): Map<string, ShapeFault> {
  const found = new Map<string, ShapeFault>();
  for (const fault of faults) {
    const isMissing = fault.problem === "missing";
    const field = isMissing ? fault.value : String(fault.path[0]);
    const one: ShapeFault = isMissing ? { ...fault, problem: "blank" } : fault;
    if (!found.has(field)) found.set(field, one);
  }
  return found;
}

/**
 * One entry of the local pack as it is typed. It is saved at each change that makes or leaves
 * the whole of it sound; till then what is wrong is named, and what was saved before stays.
 */
export function useEntry<T>(
  shape: z.ZodMiniType<T>,
  initial: Draft,
  save: (value: T) => void,
): Entry {
  const [draft, setDraft] = useState(initial);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const read = (one: Draft) => z.safeParse(shape, given(one));
  const result = read(draft);
  const isThere = (path: readonly PropertyKey[]): boolean =>
    path.length === 0 || Object.hasOwn(given(draft), path[0] ?? "");
  return {
    draft,
    faults: byField(result.success ? [] : localShapeFaults(result.error.issues, isThere)),
    isTouched: touched.size > 0,
    isFieldTouched: (field) => touched.has(field),
    change(field, value) {
      const next = { ...draft, [field]: value };
      setDraft(next);
      setTouched(new Set([...touched, field]));
      const { data, success } = read(next);
      if (success) save(data);
    },
  };
}
