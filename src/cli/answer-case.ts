import * as z from "zod";
import { decide } from "../domain/triage/decide.ts";
import { type Answer, Jurisdiction } from "../schema/answers.ts";
import type { ContentPack } from "../schema/load-pack.ts";

/** A wrong value as a message names it. What is nested very deep cannot be written out. */
function named(input: unknown): string {
  try {
    return JSON.stringify(input);
  } catch {
    return "a value nested without end";
  }
}

const AnswerFor = {
  "yes-no": z.enum(["yes", "no", "unknown", "not_asked"], {
    error: ({ input }) => `${named(input)} is not yes, no, unknown or not_asked`,
  }),
  sex: z.enum(["female", "male", "unknown", "not_asked"], {
    error: ({ input }) => `${named(input)} is not female, male, unknown or not_asked`,
  }),
  number: z.union([z.number(), z.enum(["unknown", "not_asked"])], {
    error: ({ input }) => `${named(input)} is not a number, unknown or not_asked`,
  }),
};

/** The shape of one case: every item id of the pack, and no other. */
function caseShape(pack: ContentPack) {
  const items: Record<string, z.ZodExactOptional<z.ZodType<Answer>>> = {};
  for (const { id, sameAs, input } of pack.redFlags.findings)
    for (const name of sameAs === undefined ? [id] : [id, sameAs])
      items[name] = z.exactOptional(AnswerFor[input]);
  return z.strictObject({
    jurisdiction: z._default(Jurisdiction, "uk"),
    answers: z.strictObject(items),
  });
}

const shapes = new WeakMap<ContentPack, ReturnType<typeof caseShape>>();

function shapeFor(pack: ContentPack): ReturnType<typeof caseShape> {
  const known = shapes.get(pack);
  if (known !== undefined) return known;
  const made = caseShape(pack);
  shapes.set(pack, made);
  return made;
}

/** The decision as the command prints it. */
export interface PrintedDecision {
  readonly jurisdiction: Jurisdiction;
  readonly class: string;
  readonly provisional: string;
  readonly recheck: boolean;
  readonly imagingLine: string;
  readonly banner: boolean;
  readonly incomplete: boolean;
  readonly fired: readonly string[];
  readonly open: readonly string[];
  readonly missing: readonly string[];
  readonly unclear: readonly string[];
  readonly inputErrors: readonly { id: string; problem: string }[];
  readonly packVersion: string;
}

export type AnsweredCase =
  | { ok: true; decision: PrintedDecision }
  | { ok: false; faults: string[] };

/** A message repeats what it was given only as short, plain signs: a terminal acts on others. */
function printable(message: string): string {
  const plain = message.replaceAll(/[\p{C}\u2028\u2029]/gu, "\u25A1");
  return plain.length > 300 ? `${plain.slice(0, 300)}\u2026` : plain;
}

/**
 * Answers one case given as JSON text.
 * @returns the decision, or every fault of the case in words
 */
export function answerCase(text: string, pack: ContentPack): AnsweredCase {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "unreadable";
    return { ok: false, faults: [printable(`not JSON (${why})`)] };
  }
  const parsed = z.safeParse(shapeFor(pack), raw);
  if (!parsed.success)
    return {
      ok: false,
      faults: parsed.error.issues.map((issue) =>
        printable(
          issue.code === "unrecognized_keys"
            ? `unknown id ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}`
            : `${String(issue.path.at(-1) ?? "the case")}: ${issue.message}`,
        ),
      ),
    };
  const d = decide(parsed.data.answers, pack);
  return {
    ok: true,
    decision: {
      jurisdiction: parsed.data.jurisdiction,
      class: d.class,
      provisional: d.provisional,
      recheck: d.recheck,
      imagingLine: d.imaging.join("; "),
      banner: d.banner,
      incomplete: d.incomplete,
      fired: [...d.fired.map((rule) => rule.id), ...d.notes],
      open: d.open.map((rule) => rule.id),
      missing: d.missing,
      unclear: d.unclear,
      inputErrors: d.impossible.map(({ id, problem }) => ({ id, problem })),
      packVersion: d.packVersion,
    },
  };
}
