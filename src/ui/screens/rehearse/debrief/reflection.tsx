import { useState } from "preact/hooks";
import type { PracticeRun } from "../../../../schema/practice.ts";
import { useText } from "../../../services.ts";
import type { Practice } from "../practice-part.tsx";
import { useUnhurried } from "./use-unhurried.ts";

/** The learner's own two lines, kept with the rehearsal as they are typed. */
export function Reflection({ practice, run }: { practice: Practice; run: PracticeRun }) {
  const text = useText();
  const [words, setWords] = useState(run.reflection);
  const { store, state } = practice;
  const save = useUnhurried((typed: string) =>
    store.dispatch(run.id, { type: "reflected", words: typed }),
  );
  return (
    <section class="no-print">
      <h2>{text("rehearse:debrief.reflection")}</h2>
      <label class="stacked">
        {text("rehearse:debrief.reflect")}
        <textarea
          rows={3}
          dir="auto"
          maxLength={1000}
          value={words}
          onInput={({ currentTarget: { value } }) => {
            setWords(value);
            save(value);
          }}
        />
      </label>
      <p class="quiet">
        {text(state.isKept ? "rehearse:debrief.kept" : "rehearse:debrief.notKept")}
      </p>
    </section>
  );
}
