import { useMemo } from "preact/hooks";
import { finishedRuns } from "../../../../domain/rehearsal/progress.ts";
import { LazyPart } from "../../../lazy-part.tsx";
import { useText } from "../../../services.ts";
import type { Practice } from "../practice-part.tsx";
import { Box1Course } from "./box1-course.tsx";
import { EveryRehearsal } from "./every-rehearsal.tsx";
import { PatientsMet } from "./patients-met.tsx";
import { Portfolio } from "./portfolio.tsx";
import { PracticeFilePart } from "./practice-file.tsx";
import { SafetyMisses } from "./safety-misses.tsx";
import { Wipe } from "./wipe.tsx";
import "./progress.css";

const words = ["faults", "screens"] as const;
const nothing = () => Promise.resolve(null);

/** What was practised on this device, and what can be done with it. */
export function ProgressScreen({ practice }: { practice: Practice }) {
  const text = useText();
  const { state, patients, checklist } = practice;
  const finished = useMemo(
    () =>
      finishedRuns(
        state.runs,
        patients.map(({ scenario }) => scenario),
        checklist,
      ),
    [state.runs, patients, checklist],
  );
  const hidden = state.runs.filter(({ endedAt }) => endedAt !== null).length - finished.length;
  return (
    <LazyPart words={words} load={nothing}>
      {() => (
        <div class="progress">
          <h1>{text("rehearse:progress.title")}</h1>
          <p>{text("rehearse:progress.lead")}</p>
          {hidden > 0 && <p class="quiet">{text("rehearse:progress.hidden", { count: hidden })}</p>}
          {finished.length === 0 ? (
            <p>{text("rehearse:progress.none")}</p>
          ) : (
            <>
              <PatientsMet patients={patients} finished={finished} />
              <Box1Course checklist={checklist} finished={finished} />
              <SafetyMisses patients={patients} finished={finished} />
              <EveryRehearsal patients={patients} finished={finished} />
              <Portfolio practice={practice} finished={finished} />
            </>
          )}
          <PracticeFilePart practice={practice} />
          <Wipe practice={practice} />
        </div>
      )}
    </LazyPart>
  );
}
