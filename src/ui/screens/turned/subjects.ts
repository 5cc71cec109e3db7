import type { ComponentType } from "preact";
import type { PatientPart } from "../../../schema/words/patient-parts.ts";
import type { Route } from "../../routes.ts";

/** What a subject is told: the rest of the address after its name. */
export interface SubjectProps {
  readonly part: string | null;
}

/** Something that can be turned to the patient. */
export interface Subject {
  /** A chunk of its own. Must be the same function each time. */
  readonly load: () => Promise<ComponentType<SubjectProps>>;
  /** The words it is told in. */
  readonly words: PatientPart;
  /** Where the way back leads when the app was opened on the turned screen. */
  readonly home: Route;
}

/** What can be turned to the patient, by the first part of the address. */
export const subjects: ReadonlyMap<string, Subject> = new Map<string, Subject>([
  [
    "questions",
    {
      load: () => import("./questions.tsx").then((m) => m.Questions),
      words: "questions",
      home: { screen: "box1" },
    },
  ],
  [
    "asked",
    {
      load: () => import("./asked.tsx").then((m) => m.Asked),
      words: "asked",
      home: { screen: "check", group: "G1" },
    },
  ],
  [
    "agreement",
    {
      load: () => import("./agreement.tsx").then((m) => m.AgreementSubject),
      words: "agreement",
      home: { screen: "agreement" },
    },
  ],
  [
    "report",
    {
      load: () => import("./report.tsx").then((m) => m.TurnedReport),
      words: "report",
      home: { screen: "report" },
    },
  ],
  [
    "picture",
    {
      load: () => import("./turned-picture.tsx").then((m) => m.TurnedPicture),
      words: "pictures",
      home: { screen: "pictures", part: null },
    },
  ],
  [
    "fact",
    {
      load: () => import("./turned-fact.tsx").then((m) => m.TurnedFact),
      words: "handouts",
      home: { screen: "pictures", part: null },
    },
  ],
]);

/** An address without a subject asks the three questions. */
export const firstSubject = "questions";

/** Fetches every subject, so that none is asked for once a newer version has taken its place. */
export function fetchSubjects(): Promise<unknown> {
  return Promise.allSettled([...subjects.values()].map(({ load }) => load()));
}
