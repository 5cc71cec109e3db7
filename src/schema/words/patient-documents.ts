import { type MetPhrase, metPhrases } from "./audience.ts";
import type { Words } from "./phrases.ts";

/** Phrases of one word file that belong to a document, in the order of the file. */
type Part = readonly [file: string, keys: RegExp];

interface Declared {
  /** Where `keys` captures `own`, each such text is a document of its own: `talk/radiation`. */
  readonly id: string;
  readonly parts: readonly Part[];
  /** The first sentence must not be about harm; false for a list of questions or of warning signs. */
  readonly opens: boolean;
  /** Words of harm a document may open with, since they are what it is about. */
  readonly mayOpenOn?: RegExp;
}

/**
 * What a patient is given, shown or told, as whole texts: their reading age is worked out and
 * their first sentence is read. One line declares one more. Phrases for patients that no line
 * names are read together, file by file, so that none goes unread.
 */
const declared: readonly Declared[] = [
  { id: "leaflet", parts: [["leaflet", /./]], opens: true },
  {
    id: "card",
    parts: [
      ["handouts", /^patient\.card\./],
      ["handouts", /^patient\.(date|version)$/],
      ["leaflet", /^(emergency|footer)\./],
      ["handouts", /^patient\.letter\.agreed\./],
    ],
    opens: true,
  },
  {
    id: "letter",
    parts: [
      ["handouts", /^patient\.letter\./],
      ["handouts", /^patient\.(date|version)$/],
      ["leaflet", /^(emergency|footer)\./],
      ["leaflet", /^line\.l9$/],
    ],
    opens: true,
  },
  {
    id: "poster",
    parts: [
      ["handouts", /^patient\.poster\./],
      ["handouts", /^patient\.(date|version)$/],
      ["leaflet", /^(emergency|footer)\./],
      ["leaflet", /^section\.(about-pain|when-scan|about-scans|what-helps|questions)$/],
      ["leaflet", /^line\.(l1|l3|l5|l21|l22|l23|l7|l8|l13|l17|l18|l19|q\d)$/],
    ],
    opens: true,
  },
  {
    id: "slides",
    parts: [
      ["handouts", /^patient\.slides\./],
      ["handouts", /^patient\.(date|version)$/],
      ["leaflet", /^(emergency|footer)\./],
      ["leaflet", /^section\.(about-pain|when-scan|about-scans|what-helps|questions)$/],
      ["leaflet", /^line\.(l[1-9]|l13|l17|l18|l19|l2[0-4]|q\d)$/],
    ],
    opens: true,
  },
  {
    id: "questions-after",
    parts: [["box1", /^patient\./]],
    opens: true,
  },
  { id: "answered-alone", parts: [["ask", /^patient\./]], opens: true },
  { id: "box1-prompts", parts: [["box1", /^prompt\./]], opens: false },
  {
    id: "talk",
    parts: [["talk", /^(?<own>[^.]+)\.(ask|acknowledge|explain|offer)\./]],
    opens: true,
    mayOpenOn: /^radiation$/, // the patient is asked about a worry of their own
  },
  {
    id: "picture",
    parts: [["pictures", /^picture\.(?<own>[^.]+)\.patient\./]],
    opens: true,
    mayOpenOn: /^radiation$/, // it is what the picture is about
  },
  { id: "report-word", parts: [["report", /^term\.(?<own>[^.]+)\.(patient|say)$/]], opens: true },
  {
    id: "agreement",
    parts: [
      ["agreement", /^patient\./],
      ["screens", /^agreement\.patient/],
    ],
    opens: false,
  },
  { id: "agreement-said", parts: [["agreement", /^say\./]], opens: true },
  { id: "teach-back", parts: [["teach-back", /^say\./]], opens: true },
  { id: "letter-of-function", parts: [["believe", /^letter\.patient\./]], opens: true },
  { id: "believed-said", parts: [["believe", /(^|\.)say(\.|$)/]], opens: true },
  { id: "red-flag-questions", parts: [["ask", /\.ask$/]], opens: false },
  { id: "safety-net", parts: [["pathways", /^safetyNet\./]], opens: false },
  { id: "ready-numbers", parts: [["facts", /^readyNumber\./]], opens: false },
  { id: "swaps", parts: [["swaps", /\.instead$/]], opens: false },
];

export interface PatientDocument {
  readonly id: string;
  /** The line of the manifest it comes from. */
  readonly kind: string;
  readonly phrases: readonly MetPhrase[];
  readonly opens: boolean;
  readonly mayOpenOn: RegExp | null;
}

function documentsOf({ id, parts, opens, mayOpenOn }: Declared, words: Words): PatientDocument[] {
  const found = new Map<string, MetPhrase[]>();
  for (const [file, keys] of parts)
    for (const met of metPhrases(words, file)) {
      const match = keys.exec(met.key);
      if (match === null) continue;
      const own = match.groups?.["own"];
      const name = own === undefined ? id : `${id}/${own}`;
      found.set(name, [...(found.get(name) ?? []), met]);
    }
  return [...found].map(([name, phrases]) => ({
    id: name,
    kind: id,
    phrases,
    opens,
    mayOpenOn: mayOpenOn ?? null,
  }));
}

/** Every document of a language: those declared, then what is left of each file. */
export function patientDocuments(words: Words): PatientDocument[] {
  const named = declared.flatMap((one) => documentsOf(one, words));
  const taken = new Set(
    named.flatMap(({ phrases }) => phrases.map(({ file, key }) => `${file}:${key}`)),
  );
  const rest = Object.keys(words).flatMap((file) => {
    const phrases = metPhrases(words, file).filter(({ key }) => !taken.has(`${file}:${key}`));
    const kind = `${file} (other)`;
    return phrases.length === 0 ? [] : [{ id: kind, kind, phrases, opens: false, mayOpenOn: null }];
  });
  return [...named, ...rest];
}

/** Lines of the manifest that no phrase belongs to. */
export function documentFaults(words: Words): string[] {
  const missing = declared.filter((one) => documentsOf(one, words).length === 0);
  return missing.map(({ id }) => `words/patient-documents.ts: nothing in document ${id}`);
}
