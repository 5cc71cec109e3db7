import { sortAnswers } from "../domain/note/sort-answers.ts";
import type { Decision } from "../domain/triage/decide.ts";
import { answerTo } from "../domain/triage/facts.ts";
import { isImaging } from "../domain/triage/imaging-line.ts";
import type { Text } from "../i18n/keys.ts";
import { textKeys } from "../i18n/text-keys.ts";
import type { Texts } from "../i18n/texts.ts";
import type { Consultation, Preferences } from "../schema/consultation.ts";
import type { Modality, Pathway } from "../schema/library.ts";
import type { LocalPack } from "../schema/local-pack.ts";
import { localSending } from "./local/local-sending.ts";
import { personLine } from "./person-line.ts";
import { leadingRules } from "./rule-words.ts";

/** True when the imaging line asks for a picture, so that a request makes sense. */
export function asksForImaging(decision: Decision): boolean {
  return decision.class !== "OOS" && decision.class !== "INC" && decision.imaging.some(isImaging);
}

/** Whether this role and setting usually may request all the line asks for, in this country. */
export function mayOrder(
  decision: Decision,
  pathway: Pathway,
  { role, setting }: Preferences,
): boolean {
  if (setting === "specialist") return true;
  const allowed = role === "physiotherapist" ? pathway.orderers.physio : pathway.orderers.gp;
  return decision.imaging.filter(isImaging).every((line) => {
    const needed: Modality =
      line === "X-ray" || line === "SI joints (specialist)"
        ? "x-ray"
        : line === "aortic ultrasound"
          ? "ultrasound"
          : line.startsWith("MRI")
            ? "mri"
            : "ct";
    return allowed.includes(needed);
  });
}

function names(ids: readonly string[], text: Text): string {
  return ids.map((id) => text(textKeys.findingName(id))).join("; ");
}

function findingsLines(decision: Decision, text: Text): string[] {
  const { present, absent, details } = sortAnswers(decision);
  const red = absent.filter(({ group }) => group === "G1" || group === "G2");
  return [
    `${text(textKeys.request("findings"))}: ${names([...present, ...details], text) || text(textKeys.note("nothing"))}`,
    `${text(textKeys.request("relevantNegatives"))}: ${
      names(
        red.flatMap(({ ids }) => ids),
        text,
      ) || text(textKeys.note("noneRecorded"))
    }`,
  ];
}

function cautions(decision: Decision, text: Text): string[] {
  const is = (id: string): boolean => answerTo(decision.facts, id) === "yes";
  return [
    ...(is("CTX-MRI") ? [text(textKeys.request("mriUnsafe"))] : []),
    ...(is("CTX-PREG") ? [text(textKeys.request("pregnant"))] : []),
    ...(is("CTX-COAG") ? [text(textKeys.request("anticoagulant"))] : []),
  ];
}

/** Text for an imaging request: the test, the question, the findings. Names no person. */
export function requestText(decision: Decision, texts: Texts, local: LocalPack | null): string {
  const { text } = texts;
  const questions = decision.fired
    .filter(({ line }) => line !== undefined)
    .map(({ id }) => textKeys.ruleQuestion(id))
    .filter((key) => texts.has(key))
    .map((key) => text(key));
  return [
    text(textKeys.request("heading")),
    `${text(textKeys.request("test"))}: ${decision.imaging.map((line) => text(`screens:imaging.${line}`)).join("; ")}`,
    `${text(textKeys.request("urgency"))}: ${text(`ui:class.${decision.class}.name`)} (${text(`ui:class.${decision.class}.clock`)})`,
    `${text(textKeys.request("history"))}: ${personLine(decision, text)}`,
    `${text(textKeys.request("question"))}: ${[...new Set(questions)].join(" ")}`,
    ...findingsLines(decision, text),
    ...cautions(decision, text),
    ...localSending(decision, local, text),
  ].join("\n");
}

/** Ways in which the safety net reached the person. */
const tellings: readonly string[] = ["spoken", "written", "text-message", "interpreter"];

/** A letter to the GP for a clinician who cannot request it: what was found and what is asked. */
export function letterText(
  decision: Decision,
  texts: Texts,
  pathway: Pathway,
  local: LocalPack | null,
  { safetyNet }: Pick<Consultation, "safetyNet">,
): string {
  const { text } = texts;
  const leading = leadingRules(decision);
  const destinations = [...new Set(leading.map(({ destination }) => destination))];
  return [
    text(textKeys.letter("greeting")),
    "",
    text(textKeys.letter("opening"), { class: text(`ui:class.${decision.class}.name`) }),
    personLine(decision, text),
    ...findingsLines(decision, text),
    "",
    ...leading.map(({ id }) =>
      text(textKeys.letter("ask"), { action: text(textKeys.ruleAction(id)) }),
    ),
    ...destinations.map((id) =>
      text("screens:decide.to", { destination: text(textKeys.destination(pathway.id, id)) }),
    ),
    `${text("screens:imaging.label")}: ${decision.imaging.map((line) => text(`screens:imaging.${line}`)).join("; ")}`,
    text(textKeys.letter("timing"), { clock: text(`ui:class.${decision.class}.clock`) }),
    ...cautions(decision, text),
    ...localSending(decision, local, text, destinations),
    "",
    text(textKeys.letter(safetyNet.some((id) => tellings.includes(id)) ? "told" : "notTold")),
    text(textKeys.letter("closing")),
  ].join("\n");
}
