import { describe, expect, it } from "vitest";
import { signGroups } from "../../../src/domain/agreement/sign-groups.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import { whatWouldChange } from "../../../src/domain/triage/what-would-change.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { answersOf, goldenCases } from "../../support/golden.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const pack = shippedPack();
const { agreement, "safety-net": net } = shippedLibrary();
const groupsOf = (answers: Answers) =>
  signGroups(whatWouldChange(answers, decide(answers, pack), pack), agreement, net);
const someone = (given: Answers) =>
  fillRest({ "CTX-AGE": 44, "CTX-SEX": "male", "CTX-WEEKS": 5, ...given }, pack, new Set());

/** One in four: each asks the rules once a finding. */
const some = goldenCases.filter((_one, at) => at % 4 === 0);

describe("what would change the plan, for a patient", () => {
  it("holds the whole safety net in every case, each line once and never as less urgent", () => {
    const immediate = net.immediate.map(({ id }) => id);
    const soon = net.soon.map(({ id }) => id);
    for (const one of some) {
      const groups = groupsOf(answersOf(one));
      const all = [...groups.now, ...groups.day, ...groups.soon, ...groups.review];
      expect(new Set(all).size).toBe(all.length);
      expect(groups.now).toEqual(expect.arrayContaining(immediate));
      const inTime = [...groups.now, ...groups.day, ...groups.soon];
      expect(inTime).toEqual(expect.arrayContaining(soon));
    }
  });

  it("tells every finding that would change the class, at least as soon as the rules would", () => {
    const order = ["now", "day", "soon", "review"] as const;
    const due = { E: 0, U1: 1, U2: 2, R: 3, S: 3, N: 3 } as const;
    for (const one of some) {
      const answers = answersOf(one);
      const groups = groupsOf(answers);
      for (const change of whatWouldChange(answers, decide(answers, pack), pack))
        for (const id of change.findings) {
          const signs = agreement.signs.filter(({ findings }) => findings.includes(id));
          const placed = signs.map((sign) => order.findIndex((at) => groups[at].includes(sign.id)));
          if (signs.length === 0) expect(groups.examined).toBe(true);
          for (const at of placed) {
            expect(at).toBeGreaterThanOrEqual(0);
            expect(at).toBeLessThanOrEqual(due[change.class]);
          }
        }
    }
  });

  it("follows the rules: a fall matters more at 72 on no steroids than at 44", () => {
    expect(groupsOf(someone({})).soon).not.toContain("fall-or-knock");
    expect(groupsOf(someone({ "CTX-AGE": 72 })).soon).toContain("fall-or-knock");
  });

  it("asks for no examination where none could change anything", () => {
    expect(signGroups([], agreement, net)).toMatchObject({ day: [], review: [], examined: false });
  });
});
