import { goInstead } from "../../navigation.ts";
import type { Route } from "../../routes.ts";
import { Questions } from "./questions.tsx";
import { WayBack } from "./way-back.tsx";
import "./turned.css";

/** What can be turned to the patient, by the first part of the address, and where it is kept. */
const subjects = {
  questions: { Subject: Questions, home: { screen: "box1" } },
} as const;

interface TurnedProps {
  /** `picture/serious-cause`: the subject and what of it. */
  readonly part: string | null;
  /** The place it covers; null when the app was opened on a turned screen. */
  readonly behind: Route | null;
}

/** A screen turned to the patient: big type, and nothing of the clinician’s. */
export function TurnedScreen({ behind }: TurnedProps) {
  const { Subject, home } = subjects.questions;
  return (
    <main class="turned" tabIndex={-1}>
      <Subject />
      <WayBack onBack={() => goInstead(behind ?? home)} />
    </main>
  );
}
