import * as z from "zod/mini";

export const NumberItem = z.enum(["CTX-AGE", "CTX-WEEKS", "CTX-RADWEEKS"]);
export type NumberItem = z.infer<typeof NumberItem>;

/**
 * The closed language in which content states when something applies.
 * A bare string is a finding that is present. Everything is three-valued:
 * true, false, or undetermined while an answer is missing.
 */
export type Condition =
  | string
  | { term: string }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { atLeast: number; of: Condition[] }
  /** True only when the inner condition is surely true, otherwise false. */
  | { established: Condition }
  /** False only when the inner condition is surely false, otherwise true. */
  | { possible: Condition }
  /** True when any of these is present or cannot be established. */
  | { raised: string[] }
  /** True when the item was given any answer, "not known" included. */
  | { asked: string }
  | { number: NumberItem; is: "at-least" | "over" | "under"; value: number }
  | { sex: "female" | "male" };

function isId(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean, least: number): boolean {
  return Array.isArray(value) && value.length >= least && value.every(isOne);
}

/** Exactly these keys, each with a value that passes. */
type Form = Readonly<Record<string, (value: unknown) => boolean>>;

const forms: readonly Form[] = [
  { term: isId },
  { all: (value) => isListOf(value, isCondition, 0) },
  { any: (value) => isListOf(value, isCondition, 1) },
  { not: isCondition },
  {
    atLeast: (value) => typeof value === "number" && value > 0,
    of: (value) => isListOf(value, isCondition, 1),
  },
  { established: isCondition },
  { possible: isCondition },
  { raised: (value) => isListOf(value, isId, 1) },
  { asked: isId },
  {
    number: (value) => z.safeParse(NumberItem, value).success,
    is: (value) => value === "at-least" || value === "over" || value === "under",
    value: Number.isFinite,
  },
  { sex: (value) => value === "female" || value === "male" },
];

/**
 * A hand-written guard behind zod's door: a union of eleven recursive shapes, tried in turn on
 * each of some hundred rules at every start, costs a slow phone a tenth of a second.
 */
function isCondition(value: unknown): value is Condition {
  if (typeof value !== "object" || value === null) return isId(value);
  const entries = Object.entries(value);
  const [first] = entries;
  const form = forms.find((one) => first !== undefined && Object.hasOwn(one, first[0]));
  if (form === undefined || entries.length !== Object.keys(form).length) return false;
  const fits = entries.every(([key, part]) => Object.hasOwn(form, key) && form[key]?.(part));
  return fits && !("of" in value && "atLeast" in value && asksTooMuch(value));
}

/** "At least three of two" can never hold. */
function asksTooMuch({ atLeast, of }: { atLeast: unknown; of: unknown }): boolean {
  return Array.isArray(of) && Number(atLeast) > of.length;
}

export const Condition = z.custom<Condition>(isCondition, "not a condition");
