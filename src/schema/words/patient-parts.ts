import { phrasesOf, type Words } from "./phrases.ts";

/** What a patient can be given or shown in their own language; `emergency` goes with every other. */
export const patientParts = [
  "emergency",
  "handouts",
  "questions",
  "asked",
  "pictures",
  "report",
  "agreement",
] as const;
export type PatientPart = (typeof patientParts)[number];

type PatientFile =
  | "leaflet"
  | "pathways"
  | "screens"
  | "ui"
  | "handouts"
  | "box1"
  | "ask"
  | "pictures"
  | "report"
  | "agreement";

/** The phrases of each part, by word file and key. */
const keysOf: Readonly<
  Record<PatientPart, readonly (readonly [file: PatientFile, keys: RegExp])[]>
> = {
  emergency: [
    ["leaflet", /^(title$|emergency\.|footer\.)/],
    ["pathways", /^jurisdiction\.\w+\.emergencyPlace$/],
    ["screens", /^(turned\.|leaflet\.draft$)/],
    ["ui", /^app\.(loading|loadFailed|loadFailedWhat|tryAgain)$/],
  ],
  handouts: [
    ["leaflet", /^(section|line)\./],
    ["handouts", /^patient\./],
    ["screens", /^slides\./],
  ],
  questions: [["box1", /^patient\./]],
  asked: [["ask", /^patient\./]],
  pictures: [
    ["pictures", /\.patient\./],
    ["screens", /^pictures\.patient/],
  ],
  report: [
    ["report", /\.patient$/],
    ["screens", /^report\.patient\./],
  ],
  agreement: [
    ["agreement", /^patient\./],
    ["screens", /^agreement\.patient/],
    ["pathways", /^safetyNet\.(lead-immediate|(sn|soon)-.+)\.line$/],
  ],
};

export interface PatientPhrase {
  readonly file: PatientFile;
  readonly key: string;
  readonly phrase: string;
}

/** The word files that a part takes its phrases from. */
export function partFiles(part: PatientPart): PatientFile[] {
  return [...new Set(keysOf[part].map(([file]) => file))];
}

/** The phrases of one part in one language, in the order of its files. */
export function partPhrases(words: Words, part: PatientPart): PatientPhrase[] {
  return keysOf[part].flatMap(([file, keys]) =>
    [...phrasesOf(words[file])].flatMap(([key, phrase]) =>
      keys.test(key) && typeof phrase === "string" ? [{ file, key, phrase }] : [],
    ),
  );
}
