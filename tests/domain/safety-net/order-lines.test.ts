import { describe, expect, it } from "vitest";
import { orderSafetyNet } from "../../../src/domain/safety-net/order-lines.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { Answers } from "../../../src/schema/answers.ts";
import { shippedPack } from "../../support/content.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { answersOf, goldenCases } from "../../support/golden.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const pack = shippedPack();
const { "safety-net": net } = shippedLibrary();
const order = (answers: Answers) => orderSafetyNet(answers, decide(answers, pack), net, pack);
const ids = (lines: readonly { readonly id: string }[]) => lines.map(({ id }) => id);
const someone = (given: Answers) =>
  fillRest({ "CTX-AGE": 38, "CTX-SEX": "male", "CTX-WEEKS": 3, ...given }, pack, new Set());
const everyone = net.immediate
  .filter(({ group }) => net.always.includes(group))
  .map(({ id }) => id);

/** Every other one: each asks the rules once a finding. */
const some = goldenCases.filter((_one, at) => at % 2 === 0);

describe("the safety net of one person", () => {
  it("drops nothing and repeats nothing, in every case of the clinicians", () => {
    for (const one of some) {
      const { first, rest } = order(answersOf(one));
      const now = ids([...first.immediate, ...rest.immediate]);
      const soon = ids([...first.soon, ...rest.soon]);
      expect(now.toSorted()).toEqual(ids(net.immediate).toSorted());
      expect(soon.toSorted()).toEqual(ids(net.soon).toSorted());
    }
  });

  it("says the cauda equina signs first in every case, and tells of a rule that fired or is open", () => {
    for (const one of some) {
      const answers = answersOf(one);
      const { fired, open } = decide(answers, pack);
      const standing = new Set(ids([...fired, ...open]));
      const first = ids(order(answers).first.immediate);
      expect(first).toEqual(expect.arrayContaining(everyone));
      for (const line of net.immediate.filter(({ needs }) => needs === undefined))
        if (line.rules.some((id) => standing.has(id))) expect(first).toContain(line.id);
    }
  });

  it("says what everyone is told where nothing was found, and says so", () => {
    const { first, isSpecific } = order(someone({}));
    expect(isSpecific).toBe(false);
    expect(ids(first.immediate)).toEqual(everyone);
    expect(first.soon).toEqual([]);
  });

  it.each<[string, Answers, string, string[]]>([
    ["past cancer", { CA1: "yes" }, "sn-cancer", ["CA1"]],
    ["pain down one leg", { NEU7: "yes", "CTX-RADWEEKS": 2 }, "sn-weakness", ["NEU7"]],
    ["injected drugs", { INF2: "yes" }, "sn-infection", ["INF2"]],
    ["steroids", { FX5: "yes" }, "sn-fall", ["FX5"]],
    ["great age", { "CTX-AGE": 78, "CTX-SEX": "female" }, "sn-fall", []],
    ["smoking over 60", { "CTX-AGE": 66, VAS4: "yes" }, "sn-collapse", ["VAS4"]],
  ])("puts first what %s brings nearer, with the reason", (_what, answers, line, because) => {
    const { first, isSpecific } = order(someone(answers));
    expect(isSpecific).toBe(true);
    expect(first.immediate.find(({ id }) => id === line)?.because).toEqual(because);
    expect(ids(order(someone({})).first.immediate)).not.toContain(line);
  });

  it("puts no cancer line first for someone who never had cancer, and does where it is not known", () => {
    const leg = { NEU7: "yes", "CTX-RADWEEKS": 2 } as const;
    expect(ids(order(someone(leg)).first.immediate)).not.toContain("sn-cancer");
    const unknown = order(someone({ ...leg, CA1: "unknown" }));
    expect(ids(unknown.first.immediate)).toContain("sn-cancer");
  });

  it("works out what holds for everyone for each pack of content", () => {
    const afresh = (given: Answers) => orderSafetyNet(given, decide(given, pack), net, { ...pack });
    const leg = someone({ NEU7: "yes", "CTX-RADWEEKS": 2 });
    for (const given of [someone({}), leg]) expect(afresh(given)).toEqual(order(given));
    expect(afresh(someone({})).isSpecific).toBe(false);
  });

  it("gives no reason that was not found, or that does not count by itself", () => {
    const { first, rest } = order(someone({ "L-CES": "yes", CA1: "yes" }));
    const reasons = [...first.immediate, ...first.soon, ...rest.immediate, ...rest.soon].flatMap(
      ({ because }) => because,
    );
    expect(new Set(reasons)).toEqual(new Set(["CA1"]));
  });

  it("says everything while nothing has been asked", () => {
    expect(order({}).rest.immediate).toEqual([]);
  });
});
