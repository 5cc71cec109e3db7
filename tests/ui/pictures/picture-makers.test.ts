import { describe, expect, it } from "vitest";
import { phrasesOf } from "../../../src/schema/words/phrases.ts";
import { tableFor } from "../../../src/ui/pictures/picture-table.ts";
import type { PictureView } from "../../../src/ui/pictures/picture-view.ts";
import { wordsOf } from "../../support/fake-services.ts";
import { everyPicture, facts, picture, pictures } from "../../support/pictures.ts";

/** Every number there is in the facts, whole or rounded, and what is left when one is in another. */
function knownNumbers(): Set<number> {
  const numbers = new Set<number>();
  const visit = (value: unknown): void => {
    if (typeof value === "number") numbers.add(value).add(Math.round(value));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(facts);
  return numbers;
}

function numbersIn(words: readonly string[]): number[] {
  const found = words.flatMap((one) => one.match(/\d[\d,]*(\.\d+)?/g) ?? []);
  return found.map((one) => Number(one.replaceAll(",", "")));
}

function saidOutsideTheTable({ heading, lead, lines, source, drawings }: PictureView): string[] {
  const keys = drawings.flatMap((drawing) =>
    drawing.kind === "array"
      ? [drawing.title ?? "", drawing.on, drawing.off]
      : drawing.kind === "bars"
        ? drawing.bars.flatMap(({ label, shown }) => [label, shown])
        : [],
  );
  return [heading, ...lead, ...lines, source, ...keys];
}

const all = everyPicture();

describe.each(all)("%s", (name, view) => {
  it("says at most three numbers outside its table", () => {
    expect(new Set(numbersIn(saidOutsideTheTable(view))).size).toBeLessThanOrEqual(3);
  });

  it("has only figures of the facts, none of them from memory", () => {
    const known = knownNumbers();
    const cells = view.table.rows.flatMap(({ id, cells: [, ...others] }) =>
      name === "serious-cause" && id === "other" ? [] : others,
    );
    const said = numbersIn([...saidOutsideTheTable(view), ...cells]);
    expect(said.filter((one) => !known.has(one) && one !== 100)).toEqual([]);
    expect(view.marks.length).toBeGreaterThan(0);
    expect(view.marks).not.toContain("M");
  });

  it("leaves no key or placeholder in its words", () => {
    const said = [...saidOutsideTheTable(view), view.table.caption].join(" ");
    expect(said).not.toMatch(/\{\{|patient\.|undefined/);
  });

  it("keeps each row as long as its head, for either reader", () => {
    for (const reader of ["patient", "clinician"] as const) {
      const { columns, rows } = tableFor(view.table, reader);
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      expect(columns.length).toBeGreaterThan(1);
    }
  });
});

it("no figure stands in the words: all come from the facts", () => {
  const withDigits = [...phrasesOf(wordsOf("pictures"))].filter(([, phrase]) =>
    /\d/.test(String(phrase).replace(/\{\{\w+\}\}/g, "")),
  );
  expect(withDigits).toEqual([]);
});

it("every listed picture is made, and every fact it rests on may be shown", () => {
  for (const { id, facts: ids } of pictures.pictures) {
    expect(picture(id).heading).not.toBe("");
    for (const fact of ids) expect(facts.facts.find((one) => one.id === fact)?.mark).not.toBe("M");
  }
});

describe("serious cause", () => {
  it("fills one of a hundred, and says what that includes", () => {
    const view = picture("serious-cause");
    expect(view.drawings).toMatchObject([{ kind: "array", filled: 1, outOf: 100 }]);
    expect(view.table.rows.map(({ id, cells }) => [id, cells[1]])).toEqual([
      ["seen", "1,172"],
      ["serious", "11"],
      ["fracture", "8"],
      ["other", "3"],
    ]);
  });
});

describe("scan findings", () => {
  it("shows the row of the age and the whole curve", () => {
    const [array, curve] = picture("scan-findings-by-age", {
      finding: "disc-bulge",
      age: 40,
    }).drawings;
    expect(array).toMatchObject({ filled: 50, outOf: 100 });
    const points = curve?.kind === "curve" ? curve.lines[0]?.points.map(({ y }) => y) : [];
    expect(points).toEqual(facts.prevalence.findings["disc-bulge"]);
  });

  it("gives the counter-evidence always, and says of this finding only what was found", () => {
    for (const finding of Object.keys(facts.prevalence.findings)) {
      const said = picture("scan-findings-by-age", { finding }).lines.join(" ");
      const isMore = ["disc-degeneration", "disc-bulge", "disc-protrusion"].includes(finding);
      expect(said).toMatch(isMore ? /it is also seen more often/ : /some other changes are seen/);
      expect(said).toMatch(/a scan alone cannot tell/);
    }
  });

  it("“more often as people get older” holds in every row", () => {
    for (const values of Object.values(facts.prevalence.findings))
      expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  it("says where nobody of that age was studied", () => {
    const at = (age: number) =>
      picture("scan-findings-by-age", { finding: "spondylolisthesis", age });
    expect(at(20).lines.join(" ")).toMatch(/Nobody around this age/);
    expect(at(50).lines.join(" ")).not.toMatch(/Nobody around this age/);
  });

  it("shows odds ratios to nobody but the clinician, and marks beside each cell to the clinician", () => {
    const { table } = picture("scan-findings-by-age");
    expect(tableFor(table, "patient").columns.map(({ id }) => id)).toEqual(["age", "people"]);
    expect(tableFor(table, "clinician").rows[1]?.cells.at(-1)).toBe("reported second-hand");
  });
});

describe("course", () => {
  it("draws the chosen line alone, or every line", () => {
    const ids = (group: string | null) =>
      picture("course-over-weeks", { group }).drawings.flatMap((drawing) =>
        drawing.kind === "curve" ? drawing.lines.map(({ id }) => id) : [],
      );
    expect(ids("subacute")).toEqual(["subacute"]);
    expect(ids(null)).toEqual(["acute", "subacute", "persistent"]);
  });

  it("“about half in six weeks” is true of both lines that say so", () => {
    const { groups, weeks } = facts.naturalHistory;
    expect(weeks[1]).toBe(6);
    for (const { values } of groups.slice(0, 2))
      expect((values[1] ?? 0) / (values[0] ?? 1)).toBeCloseTo(0.5, 1);
  });

  it("says how unsure the line for lasting pain is, and of that one alone", () => {
    const unsure = (group: string | null) =>
      /much less sure/.test(picture("course-over-weeks", { group }).lines.join(" "));
    expect([unsure("persistent"), unsure(null), unsure("acute")]).toEqual([true, true, false]);
  });
});

describe("ten scanners", () => {
  it("fills a third, and none in all ten", () => {
    const view = picture("ten-scanners");
    expect(view.drawings).toMatchObject([{ filled: 33, outOf: 100 }]);
    expect(view.table.rows.map(({ cells }) => cells[1])).toEqual([
      "10",
      "49",
      "0",
      "about 33 out of 100",
    ]);
  });
});

describe("radiation", () => {
  it("never begins with cancer, and names it in the table alone", () => {
    const view = picture("radiation");
    expect(view.heading).toMatch(/does not help back pain get better/);
    expect(saidOutsideTheTable(view).join(" ")).not.toMatch(/cancer/);
    expect(view.table.columns[2]?.name).toMatch(/100,000/);
    expect(view.table.rows.map(({ cells }) => cells.slice(1, 3))).toEqual([
      ["3 days", "about 0.1"],
      ["4 months", "about 3"],
      ["7 months", "about 7"],
      ["4.5 years", "about 50"],
    ]);
  });

  it("has neither MRI nor CT of the low back among its figures", () => {
    const ids = picture("radiation").table.rows.map(({ id }) => id);
    expect(ids).toEqual(["chest-xray", "pelvis-xray", "lumbar-xray", "ct-abdomen-pelvis"]);
  });
});

describe("early scanning", () => {
  it("shows both groups in the same denominator, after the good side is said", () => {
    const view = picture("early-scanning");
    expect(view.drawings).toMatchObject([
      { filled: 148, outOf: 10_000 },
      { filled: 12, outOf: 10_000 },
    ]);
    expect(view.lead.join(" ")).toMatch(/good side/);
    expect(view.lines.join(" ")).toMatch(/does not prove/);
  });
});
