import * as z from "zod/mini";
import { scenarioFaults } from "./scenario-faults.ts";
import type { KnownIds } from "./scenario-id-faults.ts";
import { ScenarioFile } from "./scenario-words.ts";

/** A scenario file may be this long, in characters. */
export const SCENARIO_LIMIT = 1_000_000;

export type ReadScenario = { ok: true; file: ScenarioFile } | { ok: false; faults: string[] };

/** The way to a fault by ids where there are any: `nodes.opening.choices.ask-who.say`. */
function named(path: readonly PropertyKey[], value: unknown): string {
  let at = value;
  return path
    .map((key) => {
      if (typeof at !== "object" || at === null) return String(key);
      const inner: unknown = Reflect.get(at, key);
      at = inner;
      const id: unknown =
        typeof inner === "object" && inner !== null ? Reflect.get(inner, "id") : undefined;
      return typeof key === "number" && typeof id === "string" ? id : String(key);
    })
    .join(".");
}

/** What a shape found, in words an author understands. */
function told(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `unknown field ${issue.keys.join(", ")}`;
    case "invalid_type":
      return `missing, or not ${issue.expected === "array" ? "a list" : issue.expected === "object" ? "an object" : `a ${issue.expected}`}`;
    case "invalid_value":
      return `should be ${issue.values.map(String).join(" or ")}`;
    case "too_big":
      return `too long or too large: at most ${issue.maximum}`;
    case "too_small":
      return `too short or too small: at least ${issue.minimum}`;
    case "invalid_union":
      return "not a condition that is known";
    default:
      return issue.message === "Invalid input"
        ? "not an id in small letters and hyphens"
        : issue.message;
  }
}

/**
 * Reads a scenario file: its size, its JSON, its shape, then all that a shape cannot show.
 * @returns the scenario, or every fault found at the first step that finds any
 */
export function readScenario(text: string, known: KnownIds): ReadScenario {
  if (text.length > SCENARIO_LIMIT)
    return { ok: false, faults: [`The file is too large: at most ${SCENARIO_LIMIT} characters.`] };
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (fault) {
    return { ok: false, faults: [`Not JSON: ${fault instanceof Error ? fault.message : ""}`] };
  }
  const parsed = z.safeParse(ScenarioFile, raw);
  if (!parsed.success)
    return {
      ok: false,
      faults: parsed.error.issues.map(
        (issue) => `${named(issue.path, raw) || "the file"}: ${told(issue)}`,
      ),
    };
  const faults = scenarioFaults(parsed.data.scenario, parsed.data.words, known);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, file: parsed.data };
}
