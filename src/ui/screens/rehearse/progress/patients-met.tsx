import type { Finished } from "../../../../domain/rehearsal/progress.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { useText } from "../../../services.ts";
import { titleOf } from "../patients.ts";
import { MarkKey, MarkStrip } from "./progress-marks.tsx";

const qualities = ["strong", "partial", "poor", "unsafe"] as const;

interface PatientsMetProps {
  readonly patients: readonly ScenarioFile[];
  readonly finished: readonly Finished[];
}

/** Who was met, how often, and how it ended each time. */
export function PatientsMet({ patients, finished }: PatientsMetProps) {
  const text = useText();
  const rows = patients.map((file) => ({
    file,
    endings: finished
      .filter(({ scenario }) => scenario === file.scenario.id)
      .map(({ ending }) => ending),
  }));
  const met = rows.filter(({ endings }) => endings.length > 0);
  const notMet = rows.filter(({ endings }) => endings.length === 0);
  return (
    <section class="progress-part" aria-labelledby="progress-met">
      <h2 id="progress-met">{text("rehearse:progress.met")}</h2>
      <p class="quiet">{text("rehearse:progress.metWhat")}</p>
      <MarkKey
        words={qualities.map((quality) => [quality, text(`rehearse:progress.ending.${quality}`)])}
      />
      <ul class="progress-rows">
        {met.map(({ file, endings }) => (
          <li key={file.scenario.id}>
            <strong>{titleOf(file)}</strong>{" "}
            <span class="quiet">{text("rehearse:progress.times", { count: endings.length })}</span>
            <MarkStrip marks={endings} />
            <span>
              {endings.map((ending) => text(`rehearse:progress.ending.${ending}`)).join(", ")}
            </span>
          </li>
        ))}
      </ul>
      {notMet.length > 0 && (
        <>
          <h3>{text("rehearse:progress.notMet")}</h3>
          <ul class="lines">
            {notMet.map(({ file }) => (
              <li key={file.scenario.id}>{titleOf(file)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
