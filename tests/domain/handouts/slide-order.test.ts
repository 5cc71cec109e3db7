import { describe, expect, it } from "vitest";
import { slideOrder } from "../../../src/domain/handouts/slide-order.ts";
import { shippedLibrary } from "../../support/shipped-content.ts";

const { handouts, leaflet } = shippedLibrary();
const emergency = { now: ["a", "b", "c"], urgent: ["d"], sources: {} };
const topics = [
  { section: "one", lines: ["1", "2", "3"] },
  { section: "two", lines: ["4", "5"], together: true },
];

describe("one round of slides", () => {
  it("opens on emergency signs, comes back to them, and has one line or one list a slide", () => {
    const order = slideOrder({ topics, between: 2, signsEach: 2, strip: [] }, emergency);
    expect(order.map((slide) => (slide.kind === "signs" ? slide.signs : slide.lines))).toEqual([
      ["a", "b"],
      ["1"],
      ["2"],
      ["c"],
      ["3"],
      ["4", "5"],
      ["d"],
    ]);
  });

  it("has the topics alone where there is no sign to show", () => {
    const order = slideOrder(
      { topics, between: 2, signsEach: 2, strip: [] },
      { now: [], urgent: [], sources: {} },
    );
    expect(order.map(({ kind }) => kind)).toEqual(["lines", "lines", "lines", "lines"]);
  });

  it("tells signs that cannot wait from urgent ones, and names the section of each line", () => {
    const order = slideOrder({ topics, between: 9, signsEach: 9, strip: [] }, emergency);
    expect(order).toEqual([
      { kind: "signs", urgency: "now", signs: ["a", "b", "c"] },
      ...["1", "2", "3"].map((line) => ({ kind: "lines", section: "one", lines: [line] })),
      { kind: "lines", section: "two", lines: ["4", "5"] },
      { kind: "signs", urgency: "urgent", signs: ["d"] },
    ]);
  });

  it("shows every sign, topic and question of the shipped slides, and signs at least every third", () => {
    const order = slideOrder(handouts.slides, leaflet.emergency);
    const signs = order.flatMap((slide) => (slide.kind === "signs" ? slide.signs : []));
    const lines = order.flatMap((slide) => (slide.kind === "lines" ? slide.lines : []));
    const { now, urgent } = leaflet.emergency;
    expect(new Set(signs)).toEqual(new Set([...now, ...urgent]));
    expect(lines).toEqual(handouts.slides.topics.flatMap((topic) => topic.lines));
    expect(order[0]).toMatchObject({ kind: "signs", urgency: "now" });
    for (let at = 0; at < order.length; at += 1)
      expect(order.slice(at, at + 3).some(({ kind }) => kind === "signs")).toBe(
        at + 3 <= order.length || order.slice(at).some(({ kind }) => kind === "signs"),
      );
  });
});
