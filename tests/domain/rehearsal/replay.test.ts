import { describe, expect, it } from "vitest";
import { offered, replay } from "../../../src/domain/rehearsal/replay.ts";
import { startState } from "../../../src/domain/rehearsal/state.ts";
import { sampleScenario } from "../../support/sample-scenario.ts";

const traitsAfter = (...choices: string[]) => replay(sampleScenario, choices).state.traits;

describe("playing choices", () => {
  it("starts where nobody has said anything but what is said unasked", () => {
    const run = replay(sampleScenario, []);
    expect(run.at.id).toBe("opening");
    expect(run.state).toEqual(startState(sampleScenario));
    expect(run.state.known).toEqual(["sore"]);
  });

  it("goes by the patient’s state: the same plan ends well or thinly", () => {
    expect(replay(sampleScenario, ["listen", "ask-wiping", "plan"]).at.id).toBe("good");
    expect(replay(sampleScenario, ["guideline", "ask-wiping", "plan"]).at.id).toBe("thin");
  });

  it("halves what explaining gains before anyone has asked, and never halves harm", () => {
    expect(traitsAfter("explain").trust).toBe(1);
    expect(traitsAfter("listen").trust).toBe(3);
    expect(traitsAfter("guideline").trust).toBe(0);
  });

  it("keeps traits between 0 and 4", () => {
    expect(traitsAfter("guideline", "hurry").trust).toBe(0);
    expect(traitsAfter("guideline", "hurry").worry).toBe(4);
  });

  it("has the request repeated louder after two weak turns in a row", () => {
    const { turns } = replay(sampleScenario, ["guideline", "hurry", "scan"]);
    expect(turns.map(({ isLouder }) => isLouder)).toEqual([false, true, false]);
  });

  it("stops an unsafe choice at once", () => {
    const run = replay(sampleScenario, ["listen", "tablets", "plan"]);
    expect(run).toMatchObject({ isOver: true, dropped: 1 });
    expect(run.at.id).toBe("missed");
  });

  it("stops at the last valid turn of a scenario that has changed, and says how much was dropped", () => {
    expect(replay(sampleScenario, ["listen", "gone", "plan"])).toMatchObject({
      dropped: 2,
      isOver: false,
    });
    // open only to someone who has heard of the father
    expect(replay(sampleScenario, ["guideline", "name-fear"]).dropped).toBe(1);
  });
});

describe("what is offered", () => {
  const { nodes } = sampleScenario;
  const start = startState(sampleScenario);

  it("holds back what is not open yet", () => {
    const middle = nodes.find(({ id }) => id === "middle");
    const ids = (state: typeof start) => middle && offered(middle, state, 1).map(({ id }) => id);
    expect(ids(start)).not.toContain("name-fear");
    expect(ids({ ...start, known: ["father"] })).toContain("name-fear");
  });

  it("comes in an order that the seed decides and no place is favoured", () => {
    const opening = nodes.find(({ id }) => id === "opening");
    const orders = Array.from({ length: 60 }, (_, seed) =>
      opening ? offered(opening, start, seed).map(({ id }) => id) : [],
    );
    expect(orders[7]).toEqual(opening && offered(opening, start, 7).map(({ id }) => id));
    for (const place of [0, 1, 2]) {
      const strong = orders.filter((order) => order[place] === "listen").length;
      expect(strong).toBeGreaterThan(8);
      expect(strong).toBeLessThan(34);
    }
  });
});
