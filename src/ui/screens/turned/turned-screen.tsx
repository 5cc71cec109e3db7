import { ForPatient } from "../../language/for-patient.tsx";
import { LanguageChoice } from "../../language/language-choice.tsx";
import { TranslationState } from "../../language/translation-state.tsx";
import { LazyScreen } from "../../lazy-screen.tsx";
import { goInstead } from "../../navigation.ts";
import type { Route } from "../../routes.ts";
import { firstSubject, subjects } from "./subjects.ts";
import { UnknownSubject } from "./unknown-subject.tsx";
import { WayBack } from "./way-back.tsx";
import "./turned.css";

interface TurnedProps {
  /** `picture/serious-cause`: the subject and what of it. */
  readonly part: string | null;
  /** The place it covers; null when the app was opened on a turned screen. */
  readonly behind: Route | null;
}

/** A screen turned to the patient: big type, and nothing of the clinician’s. */
export function TurnedScreen({ part, behind }: TurnedProps) {
  const [name = "", ...rest] = (part ?? firstSubject).split("/");
  const subject = subjects.get(name);
  return (
    <main class="turned" tabIndex={-1}>
      {subject === undefined ? (
        <UnknownSubject />
      ) : (
        <ForPatient part={subject.words}>
          <LazyScreen key={name} load={subject.load} with={{ part: rest.join("/") || null }} />
          <TranslationState />
        </ForPatient>
      )}
      {subject !== undefined && <LanguageChoice part={subject.words} isTurned />}
      <WayBack onBack={() => goInstead(behind ?? subject?.home ?? { screen: "home" })} />
    </main>
  );
}
