import type { Facts } from "../../../src/domain/triage/facts.ts";
import type { Answers, NumberAnswer, SexAnswer, YesNo } from "../../../src/schema/answers.ts";
import { shippedPack } from "../content.ts";

/** Written from section 5.2 of the red-flag source, not from the engine. */
const sameQuestion = { CA7: "FX11", CA8: "LSS1", CA12: "FX9" } as const;
const worryingFirst = ["yes", "unknown", "no"] as const;

const ids = shippedPack()
  .redFlags.findings.filter(({ input }) => input === "yes-no")
  .map(({ id }) => id);

interface SecondFacts {
  readonly facts: Facts;
  /** Items whose value cannot be true of anyone. */
  readonly impossible: readonly string[];
}

function possible(
  answers: Answers,
  id: string,
  most: number,
  impossible: Set<string>,
): NumberAnswer {
  const given = answers[id];
  if (typeof given !== "number") return given === "unknown" ? "unknown" : "not_asked";
  if (given >= 0 && given <= most) return given;
  impossible.add(id);
  return "unknown";
}

/** Aliases joined, impossible values unknown, worked-out items filled in. */
export function secondFacts(answers: Answers): SecondFacts {
  const impossible = new Set<string>();
  const years = possible(answers, "CTX-AGE", 120, impossible);
  const age = typeof years === "number" ? Math.floor(years) : years;
  const life = (typeof age === "number" ? age + 1 : 121) * 52.18;
  const weeks = possible(answers, "CTX-WEEKS", life, impossible);
  const legWeeks = possible(answers, "CTX-RADWEEKS", life, impossible);
  const told = answers["CTX-SEX"];
  const sex: SexAnswer =
    told === "female" || told === "male" || told === "unknown" ? told : "not_asked";

  const yesNo: Record<string, YesNo> = {};
  for (const id of ids) {
    const other = Object.entries(sameQuestion).find(([first]) => first === id)?.[1] ?? id;
    yesNo[id] =
      worryingFirst.find((one) => answers[id] === one || answers[other] === one) ?? "not_asked";
    if ((id === "CTX-PREG" || id === "GYN1") && sex === "male" && yesNo[id] === "yes") {
      impossible.add(id);
      yesNo[id] = "unknown";
    }
  }
  const workOut = (id: string, is: boolean | undefined): void => {
    if (is !== undefined) yesNo[id] = is ? "yes" : "no";
  };
  const known = (value: NumberAnswer, test: (number: number) => boolean): boolean | undefined =>
    typeof value === "number" ? test(value) : undefined;
  const isLong = known(weeks, (count) => count > 12);
  // Over 12 weeks and unchanged is the one old pain; while either is open it counts as new (2.9).
  const isNew = !(isLong === true && yesNo["L-PAIN"] === "yes");
  const isFifty = known(age, (count) => count >= 50);
  workOut(
    "FX3",
    known(age, (count) => count > 70),
  );
  workOut("FX4", sex === "female" ? true : sex === "male" ? false : undefined);
  workOut("CA11", isNew ? isFifty : false);
  workOut("SPA-G2", isLong);
  if (isLong === false) workOut("SPA-G1", false);
  if (known(age, (count) => count < 45)) workOut("SPA-G1", true);
  if (known(age, (count) => count < 35)) workOut("SPA1", true);
  if (known(weeks, (count) => count < 4)) workOut("CA10", false);
  if (yesNo["CA2"] === "yes") workOut("CA15", true);

  const numbers = { "CTX-AGE": age, "CTX-WEEKS": weeks, "CTX-RADWEEKS": legWeeks };
  return { facts: { yesNo, numbers, sex }, impossible: [...impossible] };
}
