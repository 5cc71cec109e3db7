import { expect, it } from "vitest";
import * as z from "zod/mini";
import { Consultation } from "../../src/schema/consultation.ts";
import { newConsultation } from "../../src/state/new-consultation.ts";

const fresh = newConsultation("a", 0, "1");

it("a record kept before there was a mirror or a letter still reads", () => {
  const { mirrored, believedSteps, letterTo, letterTicks, ...before } = fresh;
  expect([mirrored, believedSteps, letterTo, letterTicks]).toEqual([[], [], null, []]);
  expect(z.parse(Consultation, before)).toEqual(fresh);
});

it("a letter to anyone else is refused", () => {
  expect(z.safeParse(Consultation, { ...fresh, letterTo: "court" }).success).toBe(false);
});
