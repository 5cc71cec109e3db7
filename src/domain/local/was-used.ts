import type { LocalPack } from "../../schema/local-pack.ts";
import type { Decision } from "../triage/decide.ts";
import { contactsFor, patientPurposes } from "./contacts-for.ts";
import { formsFor } from "./forms-for.ts";
import { imagingPurposes } from "./imaging-purposes.ts";
import { additionsFor, showsGirft } from "./local-lines.ts";

interface Shown {
  /** Rules whose action is on screen. */
  readonly rules: readonly string[];
  /** Destinations named for them. */
  readonly destinations: readonly string[];
  /** Whether safety-net advice was given, which local numbers stand beside. */
  readonly safetyNet: boolean;
}

/** Whether anything of the local pack stood beside what was shown for this decision. */
export function wasUsed(pack: LocalPack, decision: Decision, shown: Shown): boolean {
  const { rules, destinations, safetyNet } = shown;
  const pictures = imagingPurposes(decision);
  const purposes = [...pictures, ...(safetyNet ? patientPurposes : [])];
  return (
    contactsFor(pack, { purposes, destinations }).length > 0 ||
    formsFor(pack, { purposes: pictures, destinations }).length > 0 ||
    rules.some((id) => additionsFor(pack, id).length > 0 || showsGirft(pack, id))
  );
}
