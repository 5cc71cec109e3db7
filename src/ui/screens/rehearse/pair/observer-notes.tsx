import { useText } from "../../../services.ts";
import type { Ticking } from "./ticks.tsx";

const notes = ["well", "tryThis"] as const;

/** Two things in words: typed here, or written on the lines of the sheet. */
export function ObserverNotes({ observed, onChange }: Ticking) {
  const text = useText();
  return (
    <>
      {notes.map((note) => (
        <div key={note} class="observer-note">
          <label class="stacked">
            {text(`rehearse:pair.observer.${note}`)}
            <textarea
              class="no-print"
              rows={2}
              maxLength={1000}
              value={observed[note]}
              onInput={(event) => onChange({ ...observed, [note]: event.currentTarget.value })}
            />
          </label>
          {observed[note] === "" ? (
            <div class="print-only blank-lines" />
          ) : (
            <p class="print-only">{observed[note]}</p>
          )}
        </div>
      ))}
    </>
  );
}
