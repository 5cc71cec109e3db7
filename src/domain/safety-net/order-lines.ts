import type { Answers } from "../../schema/answers.ts";
import type { SafetyNet } from "../../schema/library.ts";
import type { ContentPack } from "../../schema/load-pack.ts";
import { type Decision, decide } from "../triage/decide.ts";
import { answerTo } from "../triage/facts.ts";
import { findingsBehind } from "../triage/findings-behind.ts";

type Line = SafetyNet["immediate"][number];

export interface OrderedLine {
  readonly id: string;
  /** What was found in this person that makes the line matter more; may be empty. */
  readonly because: readonly string[];
}

/** The safety net for this person: what to say first, and the rest, which is given in writing. */
export interface OrderedSafetyNet {
  readonly first: { readonly immediate: OrderedLine[]; readonly soon: OrderedLine[] };
  readonly rest: { readonly immediate: OrderedLine[]; readonly soon: OrderedLine[] };
  /** False where no line matters more than another: `first` then holds what everyone is told. */
  readonly isSpecific: boolean;
}

/** Rules that one more present finding would meet. */
function withinOneAnswer(answers: Answers, decision: Decision, pack: ContentPack): Set<string> {
  const ids = new Set<string>();
  for (const group of decision.groups)
    for (const { finding } of group.items) {
      if (finding.input !== "yes-no" || finding.lowering) continue;
      if (answerTo(decision.facts, finding.id) === "yes") continue;
      for (const { id } of decide({ ...answers, [finding.id]: "yes" }, pack).fired) ids.add(id);
    }
  return ids;
}

const everyone = new WeakMap<ContentPack, Set<string>>();

/** The same for someone young with new pain and nothing else: what holds for everyone. */
function withinOneAnswerOfAnyone(pack: ContentPack): Set<string> {
  const known = everyone.get(pack);
  if (known !== undefined) return known;
  const absent = pack.redFlags.findings
    .filter(({ input, lowering }) => input === "yes-no" && !lowering)
    .map(({ id }) => [id, "no"] as const);
  const answers: Answers = {
    ...Object.fromEntries(absent),
    "CTX-AGE": 30,
    "CTX-SEX": "female",
    "CTX-WEEKS": 2,
  };
  const ids = withinOneAnswer(answers, decide(answers, pack), pack);
  everyone.set(pack, ids);
  return ids;
}

/**
 * Puts first what is specific to this person (section 4.3: tailor to the person): lines of
 * rules that fired or are open, of rules that a present finding bears on, and of rules that
 * this person is nearer to than anyone with new back pain. Cauda equina signs are always said.
 */
export function orderSafetyNet(
  answers: Answers,
  decision: Decision,
  { always, immediate, soon }: SafetyNet,
  pack: ContentPack,
): OrderedSafetyNet {
  const standing = new Set([...decision.fired, ...decision.open].map(({ id }) => id));
  const near = withinOneAnswer(answers, decision, pack);
  const nearForAll = withinOneAnswerOfAnyone(pack);
  const lowering = new Set(pack.redFlags.findings.flatMap((f) => (f.lowering ? [f.id] : [])));
  const behind = new Map(
    pack.rules.rules.map((rule) => [
      rule.id,
      findingsBehind(rule, decision.facts, pack).filter(
        (id) => !lowering.has(id) && answerTo(decision.facts, id) === "yes",
      ),
    ]),
  );

  const because = ({ rules }: Line): string[] => [
    ...new Set(rules.flatMap((id) => behind.get(id) ?? [])),
  ];
  const isRaised = (line: Line): boolean =>
    because(line).length > 0 ||
    line.rules.some((id) => standing.has(id) || (near.has(id) && !nearForAll.has(id)));
  const split = (lines: readonly Line[]) => {
    const raised = lines.filter(isRaised);
    const first = [
      ...raised,
      ...lines.filter((line) => always.includes(line.group) && !raised.includes(line)),
    ];
    const ordered = (some: readonly Line[]): OrderedLine[] =>
      some.map((line) => ({ id: line.id, because: because(line) }));
    return {
      raised,
      first: ordered(first),
      rest: ordered(lines.filter((line) => !first.includes(line))),
    };
  };

  const now = split(immediate);
  const later = split(soon);
  return {
    first: { immediate: now.first, soon: later.first },
    rest: { immediate: now.rest, soon: later.rest },
    isSpecific: now.raised.length + later.raised.length > 0,
  };
}
