import { picturePlaceholders } from "./picture-placeholders.ts";

/**
 * The values the app puts into phrases that belong to the content, by file and key. A phrase
 * must name exactly these: one left out would lose a number, one more would show its braces.
 * Every phrase not listed takes none.
 */
export const placeholders: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  pathways: {
    "safetyNet.lead-immediate.line": ["emergencyNumber", "emergencyPlace"],
  },
  handouts: {
    "patient.date": ["date"],
    "patient.version": ["version"],
    "patient.letter.when": ["date"],
    "patient.letter.where": ["destination"],
    "patient.letter.destination.ambulance": ["emergencyNumber"],
    "patient.letter.destination.ed": ["emergencyPlace"],
    "patient.letter.destination.ed-spinal": ["emergencyPlace"],
    "patient.letter.destination.operating-team": ["emergencyPlace"],
    "patient.letter.destination.urology": ["emergencyPlace"],
    "patient.letter.destination.vascular": ["emergencyPlace"],
    "patient.slides.strip": ["emergencyNumber", "emergencyPlace"],
  },
  leaflet: {
    "emergency.nowTitle": ["emergencyNumber", "emergencyPlace"],
    "emergency.urgentTitle": ["adviceLine"],
    "footer.dates": ["reviewBy", "reviewedOn"],
  },
  pictures: picturePlaceholders,
  believe: {
    "letter.date": ["date"],
    "letter.patient.review": ["date"],
    "letter.other.review": ["date"],
  },
  record: {
    "note.age": ["age"],
    "note.weeks": ["weeks"],
    "note.radWeeks": ["weeks"],
    "note.absentGroup": ["findings", "group"],
    "note.provisional": ["class", "provisional"],
    "note.differenceLine": ["class", "reason", "was"],
    "note.box1Line": ["item", "state"],
    "note.box1LineLeft": ["item", "reason", "state"],
    "note.patientLine": ["question", "reply"],
    "note.dutiesLine": ["item", "who"],
    "note.agreementLine": ["date", "view"],
    "note.soonerLine": ["class", "findings"],
    "note.teachBackLine": ["prompt", "result"],
    "note.localLine": ["date", "name"],
    "request.local": ["name"],
    "note.foot": ["date", "ruleSet", "version"],
    "letter.opening": ["class"],
    "letter.ask": ["action"],
    "letter.timing": ["clock"],
  },
};
