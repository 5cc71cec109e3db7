import { AgreementView, Duty, TeachBackResult } from "../consultation.ts";
import { idsOf } from "../ids-of.ts";
import type { Library } from "../load-library.ts";
import { below, type ExpectedKeys, numbers } from "./expected-keys.ts";

/** The delayed-scan agreement, and the words for someone who goes on asking. */
export function agreementKeys({ agreement, "safety-net": net }: Library): ExpectedKeys {
  const { plan, goals, signs, scriptLines, insist } = agreement;
  const borrowed = idsOf([...net.immediate, ...net.soon]);
  const views = AgreementView.options;
  const steps = idsOf(insist.steps);
  return {
    required: [
      ...below("patient.plan", idsOf(plan.filter(({ kind }) => kind !== "view"))),
      ...below("patient.duty", Duty.options),
      ...below("patient.goal", goals),
      ...below(
        "patient.sign",
        idsOf(signs).filter((id) => !borrowed.includes(id)),
      ),
      ...below("patient.answer", views),
      ...below("patient.thanks", views),
      ...below("say.script", numbers(scriptLines)),
      ...insist.steps.flatMap(({ id, lines }) => below(`say.insist.${id}`, numbers(lines))),
      ...below("insist.step", steps),
      ...below("insist.what", steps),
      ...below("insist.avoid", numbers(insist.avoidLines)),
      ...below("insist.record", insist.records),
    ],
  };
}

/** Teach-back prompts and the safety net as it is said. */
export function teachBackKeys({ "teach-back": { prompts, onTheWay } }: Library): ExpectedKeys {
  return {
    required: [
      ...below("name", idsOf(prompts)),
      ...below("say.prompt", idsOf(prompts)),
      ...below("say.way", idsOf(onTheWay)),
      ...below("say", ["open", "openUrgent", "back", "written", "close"]),
      ...below("result", TeachBackResult.options),
    ],
  };
}
