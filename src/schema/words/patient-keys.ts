import { PatientReply } from "../consultation.ts";
import { idsOf } from "../ids-of.ts";
import type { Library } from "../load-library.ts";
import { below, type ExpectedKeys, each } from "./expected-keys.ts";

const states = ["done", "partly", "notDone"] as const;
const certainties = ["strong", "moderate", "weak", "mixed", "none"] as const;

/** Box 1: items, what counts, prompts, and the questions put to the patient. */
export function box1Keys({ checklist }: Library): ExpectedKeys {
  const { items, patientQuestions, separateSafetyQuestion, reasons } = checklist;
  const ticks = items.flatMap((item) =>
    item.answeredBy === "clinician" ? item.behaviours : item.attempts,
  );
  const ofPatient = items.filter(({ answeredBy }) => answeredBy === "patient");
  const parents = items.flatMap(({ parent }) => (parent === undefined ? [] : [parent]));
  return {
    required: [
      ...["source", "attempts", "limits"],
      ...each(idsOf(items), ["title", ...states], "item."),
      ...each(idsOf(ofPatient), ["notAsked", "guess"], "item."),
      ...each(parents, ["title"], "parent."),
      ...below("state", [...states, "notAsked"]),
      ...below("reason", idsOf(reasons)),
      ...below("reasonFine", idsOf(reasons)),
      ...below("behaviour", ticks),
      ...below(
        "prompt",
        items.flatMap(({ prompts }) => prompts),
      ),
      ...below("patient", ["intro", "thanks", "whatWouldHaveHelped", ...PatientReply.options]),
      ...below("patient", [...patientQuestions, separateSafetyQuestion]),
    ],
  };
}

/** The leaflet, its emergency box first. */
export function leafletKeys({ leaflet: { sections, emergency } }: Library): ExpectedKeys {
  return {
    required: [
      "title",
      ...below("section", idsOf(sections)),
      ...below("line", idsOf(sections.flatMap(({ lines }) => lines))),
      ...below("emergency", ["nowTitle", "urgentTitle", "urgentTitleNoLine"]),
      ...below("emergency", ["doNotWait", "doNotDrive"]),
      ...below("emergency.now", emergency.now),
      ...below("emergency.urgent", emergency.urgent),
      ...below("footer", ["comeBack", "general", "dates"]),
    ],
  };
}

/** Words to avoid, why, and what to say instead. */
export function swapKeys(library: Library): ExpectedKeys {
  return { required: each(idsOf(library["swap-list"].swaps), ["avoid", "why", "instead"]) };
}

/** Facts and numbers with their caveats. */
export function factKeys({ facts }: Library): ExpectedKeys {
  return {
    required: [
      ...each(idsOf(facts.facts), ["text", "caveat"], "fact."),
      ...below("certainty", certainties),
      ...below("prevalence", Object.keys(facts.prevalence.findings)),
      "prevalenceCaveat",
      ...below("naturalHistory", [...idsOf(facts.naturalHistory.groups), "scale", "caveat"]),
      ...below("readyNumber", idsOf(facts.readyNumbers)),
    ],
  };
}
