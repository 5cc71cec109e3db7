import type { ComponentChildren } from "preact";
import { useCallback, useMemo } from "preact/hooks";
import type { Checklist } from "../../../schema/library.ts";
import type { MoveWords } from "../../../schema/move-words.ts";
import type { ScenarioFile } from "../../../schema/scenario-words.ts";
import type { PracticeState } from "../../../state/practice/practice-store.ts";
import { loadChecklist } from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { loadMoveWords, shippedScenarios } from "../../scenario-files.ts";
import { type PracticeRoom, useChanges, useServices } from "../../services.ts";
import { allPatients } from "./patients.ts";

const words = ["rehearse", "box1", "check"] as const;

/** All that Rehearse works with. */
export interface Practice extends PracticeRoom {
  readonly state: PracticeState;
  readonly patients: readonly ScenarioFile[];
  readonly checklist: Checklist;
  readonly moveWords: MoveWords;
}

type Loaded = Omit<Practice, "state">;

function Following(props: { loaded: Loaded; children: (all: Practice) => ComponentChildren }) {
  const { loaded, children } = props;
  useChanges(loaded.store.subscribe);
  const state = loaded.store.get();
  const patients = useMemo(
    () => [
      ...loaded.patients,
      ...state.scenarios.filter(({ scenario }) => !shippedScenarios.includes(scenario.id)),
    ],
    [loaded.patients, state.scenarios],
  );
  return <>{children({ ...loaded, state, patients })}</>;
}

/** Shows its children once practice, the patients and Box 1 are here, and again at every change. */
export function PracticePart({ children }: { children: (all: Practice) => ComponentChildren }) {
  const { practice } = useServices();
  const load = useCallback(async (): Promise<Loaded> => {
    const [room, patients, checklist, moveWords] = await Promise.all([
      practice(),
      allPatients(),
      loadChecklist(),
      loadMoveWords(),
    ]);
    return { ...room, patients, checklist, moveWords };
  }, [practice]);
  return (
    <LazyPart words={words} load={load}>
      {(loaded) => <Following loaded={loaded}>{children}</Following>}
    </LazyPart>
  );
}
