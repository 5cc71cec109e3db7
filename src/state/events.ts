import type { Answer } from "../schema/answers.ts";
import type { Consultation, Difference, PatientReply } from "../schema/consultation.ts";

/** Everything that can happen in a consultation. */
export type ConsultationEvent =
  | { type: "answered"; id: string; answer: Answer }
  | { type: "group-none"; group: string; items: readonly string[] }
  | { type: "group-none-undone"; group: string }
  | { type: "differed"; difference: Difference | null }
  | { type: "belief-toggled"; id: string }
  | { type: "behaviour-toggled"; id: string }
  | { type: "patient-replied"; question: string; reply: PatientReply }
  | { type: "plan-toggled"; id: string }
  | { type: "safety-net-toggled"; id: string }
  | { type: "review-set"; on: string | null }
  | { type: "resumed"; consultation: Consultation }
  | { type: "finished"; next: Consultation };
