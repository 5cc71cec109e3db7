import type { Answer, YesNo } from "../schema/answers.ts";
import type {
  Agreement,
  Consultation,
  Difference,
  Duty,
  LetterTo,
  PatientReply,
  TeachBackResult,
} from "../schema/consultation.ts";

/** The lists of a consultation that hold what was ticked, by id. */
export type ChosenList =
  | "beliefs"
  | "reportTerms"
  | "behaviours"
  | "plan"
  | "safetyNet"
  | "mirrored"
  | "believedSteps"
  | "letterTicks"
  | "goals"
  | "insisted"
  | "handed";

/** Everything that can happen in a consultation. */
export type ConsultationEvent =
  | { type: "answered"; id: string; answer: Answer }
  | { type: "group-none"; group: string; items: readonly string[] }
  | { type: "group-none-undone"; group: string }
  | { type: "differed"; difference: Difference | null }
  | { type: "toggled"; list: ChosenList; id: string }
  | { type: "left-out"; item: string; reason: string | null }
  | { type: "self-answered"; id: string; answer: YesNo }
  | { type: "language-set"; language: string | null }
  | { type: "patient-replied"; question: string; reply: PatientReply }
  | { type: "letter-addressed"; to: LetterTo }
  | { type: "review-set"; on: string | null }
  | { type: "duty-set"; item: string; who: Duty | null }
  | { type: "agreement-set"; agreement: Agreement | null }
  | { type: "taught-back"; prompt: string; result: TeachBackResult | null }
  | { type: "resumed"; consultation: Consultation }
  | { type: "finished"; next: Consultation };
