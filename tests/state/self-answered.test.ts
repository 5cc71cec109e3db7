import { expect, it } from "vitest";
import type { Answers, YesNo } from "../../src/schema/answers.ts";
import { hasBegun, newConsultation } from "../../src/state/new-consultation.ts";
import { reduce } from "../../src/state/reduce.ts";

/** What Check holds after the patient answered one question alone. */
function after(before: Answers, answer: YesNo) {
  const consultation = { ...newConsultation("c", 1, "1.0.0"), answers: before };
  return reduce(consultation, { type: "self-answered", id: "CES3", answer }, 2);
}

it.each<[Answers, YesNo, YesNo]>([
  [{}, "yes", "yes"],
  [{}, "no", "no"],
  [{}, "unknown", "unknown"],
  [{ CES3: "no" }, "yes", "yes"],
  [{ CES3: "no" }, "unknown", "unknown"],
  [{ CES3: "yes" }, "no", "yes"],
  [{ CES3: "yes" }, "unknown", "yes"],
])("recorded %o and answered alone with %s is %s", (before, answer, recorded) => {
  const { answers, selfAnswered } = after(before, answer);
  expect(answers["CES3"]).toBe(recorded);
  expect(selfAnswered).toEqual(["CES3"]);
});

it("is noted once, however often it is answered", () => {
  const again = reduce(after({}, "no"), { type: "self-answered", id: "CES3", answer: "yes" }, 3);
  expect(again.selfAnswered).toEqual(["CES3"]);
  expect(again.answers["CES3"]).toBe("yes");
});

it("a language chosen is no beginning of a consultation", () => {
  const chosen = reduce(
    newConsultation("c", 1, "1.0.0"),
    { type: "language-set", language: "pl" },
    2,
  );
  expect(chosen.patientLanguage).toBe("pl");
  expect(hasBegun(chosen)).toBe(false);
});
