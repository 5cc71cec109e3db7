import { beforeEach, describe, expect, it } from "vitest";
import { findingSearch } from "../../../src/domain/finder/find-findings.ts";

const read = (text: string): string[] => text.toLowerCase().split(" ").filter(Boolean);
const makeSearch = () =>
  findingSearch(
    {
      numb: ["numb saddle"],
      cancer: ["had cancer", "breast cancer"],
      walk: ["cannot walk", "cannot walk straight"],
      none: ["~self"],
    },
    { cancer: ["mum had cancer"] },
    read,
  );
let find: ReturnType<typeof makeSearch>;
beforeEach(() => {
  find = makeSearch();
});
const ids = (said: string): string[] => find(read(said)).map(({ id }) => id);

describe("red flags in a saying", () => {
  it("needs every telling word of a phrase, in any order", () => {
    expect(ids("saddle all numb now")).toEqual(["numb"]);
    expect(ids("numb")).toEqual([]);
  });

  it("leaves out what another phrase explains, and only that", () => {
    expect(ids("had cancer once")).toEqual(["cancer"]);
    expect(ids("mum had cancer")).toEqual([]);
    expect(ids("mum had cancer and now breast cancer")).toEqual(["cancer"]);
  });

  it("puts the most telling first and says what told of it", () => {
    expect(ids("cannot walk straight saddle numb")).toEqual(["walk", "numb"]);
    expect(find(read("cannot walk straight"))[0]?.told).toEqual(["cannot", "walk", "straight"]);
  });

  it("does not join words that are far apart, and reads to the end", () => {
    const between = Array.from({ length: 60 }, (_, at) => `word${at}`).join(" ");
    expect(ids(`numb ${between} saddle`)).toEqual([]);
    expect(ids(`${between} numb saddle`)).toEqual(["numb"]);
  });

  it("reads a long saying in stretches that overlap, and each finding once", () => {
    const filler = (count: number): string =>
      Array.from({ length: count }, (_, at) => `word${at}`).join(" ");
    expect(ids(`${filler(15)} numb ${filler(8)} saddle`)).toEqual(["numb"]);
    expect(ids(`numb saddle ${filler(30)} numb saddle`)).toEqual(["numb"]);
    expect(ids(`numb ${filler(19)} saddle`)).toEqual([]);
  });

  it("finds nothing in nothing, and nothing by who is speaking", () => {
    expect(ids("")).toEqual([]);
    expect(ids("~self .the")).toEqual([]);
  });
});
