import { expect, it } from "vitest";
import {
  agreedTo,
  lettersMade,
  madeFor,
  mayMake,
} from "../../../src/domain/letter/letter-readers.ts";
import { newConsultation } from "../../../src/state/new-consultation.ts";

const withTicks = (...letterTicks: string[]) => ({ ...newConsultation("a", 0, "1"), letterTicks });

it("nobody but the patient gets a letter that the patient has not agreed to", () => {
  expect(mayMake("patient", withTicks())).toBe(true);
  expect(mayMake("employer", withTicks(agreedTo("insurer")))).toBe(false);
  expect(mayMake("employer", withTicks(agreedTo("employer")))).toBe(true);
});

it("names those a letter was made for, and no one who was only asked about", () => {
  const ticks = withTicks(madeFor("insurer"), agreedTo("employer"), "walk", madeFor("patient"));
  expect(lettersMade(ticks)).toEqual(["patient", "insurer"]);
});
