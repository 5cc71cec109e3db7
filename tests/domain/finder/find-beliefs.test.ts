import { beforeEach, describe, expect, it } from "vitest";
import { beliefSearch } from "../../../src/domain/finder/find-beliefs.ts";

const read = (text: string): string[] => text.toLowerCase().split(" ").filter(Boolean);
const makeSearch = () =>
  beliefSearch(
    [
      {
        id: "proof",
        phrases: ["prove pain real", "boss calls me liar", "show boss"],
        need: "be believed",
      },
      { id: "cost", phrases: ["waste money", "what price", "cannot afford price"], need: "value" },
      { id: "time", phrases: ["no minutes left", "clinic late"], need: "finish on time" },
    ],
    ["where park car", "price of parking car"],
    read,
  );
let find: ReturnType<typeof makeSearch>;
beforeEach(() => {
  find = makeSearch();
});

describe("beliefs behind a saying", () => {
  it("are ranked by how much of it fits them", () => {
    expect(find(read("prove to boss pain real"))[0]).toBe("proof");
    expect(find(read("cannot afford to waste money"))[0]).toBe("cost");
  });

  it("are none where nothing fits, or where a saying of every day fits better", () => {
    expect(find(read("bicycle tyre"))).toEqual([]);
    expect(find(read("price of parking my car"))).toEqual([]);
    expect(find([])).toEqual([]);
    expect(find([".the", "~self"])).toEqual([]);
  });

  it("need more where a finding was heard", () => {
    const heard = read("no minutes left clinic late");
    expect(find(heard)).toEqual(["time"]);
    expect(find(heard, ["clinic", "late", "no"])).toEqual([]);
  });
});
