import { decide } from "../../src/domain/triage/decide.ts";
import type { Answers } from "../../src/schema/answers.ts";
import type { ContentPack } from "../../src/schema/load-pack.ts";

/**
 * Answers "no" to every other yes/no item shown for this person, as "rest no" means in the
 * source: optional items and lowering details stay unasked. Answering can bring further
 * items on view, so it goes on until nothing new is shown.
 */
export function fillRest(given: Answers, pack: ContentPack, leave: ReadonlySet<string>): Answers {
  const answers: Record<string, Answers[string]> = { ...given };
  for (;;) {
    const shown = decide(answers, pack).groups.flatMap(({ items }) => items);
    const unasked = shown.filter(
      ({ finding: { id, sameAs, input, optional } }) =>
        input === "yes-no" &&
        !optional &&
        !leave.has(id) &&
        answers[id] === undefined &&
        (sameAs === undefined || answers[sameAs] === undefined),
    );
    if (unasked.length === 0) return answers;
    for (const { finding } of unasked) answers[finding.id] = "no";
  }
}
