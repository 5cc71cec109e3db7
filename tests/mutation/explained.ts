/** A mutant that no test can kill, or that none should, and why. */
export interface Explained {
  readonly file: string;
  /** The code that was changed, and what it was changed to. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export const explained: readonly Explained[] = [
  {
    file: "src/domain/safety-net/order-lines.ts",
    from: "known !== undefined",
    to: "false",
    why: "Worked out anew, it is the same: it is kept for speed alone.",
  },
  {
    file: "src/domain/triage/condition-test.ts",
    from: 'conditions.filter((part) => typeof part !== "string")',
    to: "conditions",
    why: "A finding is then looked at twice, with the same result.",
  },
  {
    file: "src/domain/triage/condition-test.ts",
    from: 'typeof part !== "string"',
    to: "true",
    why: "A finding is then looked at twice, with the same result.",
  },
  {
    file: "src/domain/triage/condition-test.ts",
    from: '"string"',
    to: '""',
    why: "A finding is then looked at twice, with the same result.",
  },
  {
    file: "src/domain/triage/decide.ts",
    from: 'answer === "no"',
    to: "false",
    why: "What is “no” already is made “no” once more.",
  },
  {
    file: "src/domain/triage/decide.ts",
    from: '"no"',
    to: '""',
    why: "What is “no” already is made “no” once more.",
  },
  {
    file: "src/domain/triage/findings-behind.ts",
    from: "[]",
    to: '["Stryker was here"]',
    why: "Never reached: every term that a rule names is there, and every kind of condition is named.",
  },
  {
    file: "src/domain/triage/findings-behind.ts",
    from: '"number" in condition',
    to: "true",
    why: "It is the last kind of condition that there is.",
  },
  {
    file: "src/domain/triage/on-view.ts",
    from: "sameAs !== undefined",
    to: "true",
    why: "No answer is kept under no name.",
  },
  {
    file: "src/domain/triage/on-view.ts",
    from: "asked[at]?.has",
    to: "asked[at].has",
    why: "There is a list for every group.",
  },
  {
    file: "src/domain/triage/read-answers.ts",
    from: 'typeof answer === "number"',
    to: "true",
    why: "What is not a number is not a finite one either.",
  },
  {
    file: "src/domain/triage/read-answers.ts",
    from: "danger[a] >= danger[b]",
    to: "danger[a] > danger[b]",
    why: "Two answers of the same danger are the same answer.",
  },
  {
    file: "src/domain/triage/read-answers.ts",
    from: 'typeof age === "number"',
    to: "true",
    why: "“Unknown” is not above any number.",
  },
  {
    file: "src/domain/triage/rule-set.ts",
    from: "known !== undefined",
    to: "false",
    why: "Made anew, it is the same: it is kept for speed alone.",
  },
  {
    file: "src/domain/triage/what-would-change.ts",
    from: 'answerTo(decision.facts, finding.id) === "yes"',
    to: "false",
    why: "A finding that is present already changes nothing when it is present once more.",
  },
  {
    file: "src/domain/triage/what-would-change.ts",
    from: '"yes"',
    to: '""',
    why: "A finding that is present already changes nothing when it is present once more.",
  },
];
