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

/** Present findings that a person gave, lowering details aside, by the rules that name them. */
function givenBehind(answers: Answers, decision: Decision, pack: ContentPack) {
  const given = new Set(
    pack.redFlags.findings
      .filter((one) => !one.lowering)
      .flatMap(({ id, sameAs = id }) =>
        answers[id] === "yes" || answers[sameAs] === "yes" ? [id] : [],
      ),
  );
  return new Map(
    pack.rules.rules.map((rule) => [
      rule.id,
      findingsBehind(rule, decision.facts, pack).filter((id) => given.has(id)),
    ]),
  );
}

/**
 * Puts first what is specific to this person (section 4.3: tailor to the person): lines of
 * rules that fired or are open, of rules that a present finding brings within one answer, and
 * of rules that this person is nearer to than anyone with new back pain. Cauda equina signs are
 * always said.
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
  const behind = givenBehind(answers, decision, pack);

  const because = ({ rules, raisedBy = [] }: Line): string[] => {
    const reached = rules.filter((id) => standing.has(id) || near.has(id));
    const named = reached.flatMap((id) => behind.get(id) ?? []);
    const raising = raisedBy.filter((id) => answerTo(decision.facts, id) === "yes");
    return [...new Set([...named, ...raising])];
  };
  const isRaised = (line: Line): boolean => {
    const { rules, needs } = line;
    if (needs?.every((id) => answerTo(decision.facts, id) === "no")) return false;
    return (
      because(line).length > 0 ||
      rules.some((id) => standing.has(id) || (near.has(id) && !nearForAll.has(id)))
    );
  };
  const order = (lines: readonly Line[]) => {
    const ordered = (some: readonly Line[]): OrderedLine[] =>
      some.map((line) => ({ id: line.id, because: because(line) }));
    const raised = lines.filter(isRaised);
    const others = lines.filter((line) => !raised.includes(line));
    const said = others.filter(({ group }) => always.includes(group));
    return {
      isSpecific: raised.length > 0,
      first: ordered([...raised, ...said]),
      rest: ordered(others.filter((line) => !said.includes(line))),
    };
  };

  const now = order(immediate);
  const later = order(soon);
  return {
    first: { immediate: now.first, soon: later.first },
    rest: { immediate: now.rest, soon: later.rest },
    isSpecific: now.isSpecific || later.isSpecific,
  };
}
