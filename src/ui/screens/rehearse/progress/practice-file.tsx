import { useState } from "preact/hooks";
import { MOST_RUNS, PRACTICE_FORMAT, type PracticeFile } from "../../../../schema/practice.ts";
import { PRACTICE_LIMIT, readPractice } from "../../../../schema/read-practice.ts";
import type { ScenarioFault } from "../../../../schema/scenario-fault.ts";
import { FileDrop } from "../../../components/file-drop.tsx";
import { Notice } from "../../../components/notice.tsx";
import { dateAfter } from "../../../dates.ts";
import { FaultList } from "../../../files/fault-list.tsx";
import { fileBytes } from "../../../files/file-bytes.ts";
import { SaveFile } from "../../../files/save-file.tsx";
import { useServices } from "../../../services.ts";
import { loadKnownIds } from "../known-ids.ts";
import type { Practice } from "../practice-part.tsx";

type Outcome =
  | { readonly kind: "none" }
  | { readonly kind: "refused"; readonly faults: readonly ScenarioFault[] }
  | { readonly kind: "taken"; readonly runs: number; readonly patients: number };

/** Everything practised, as the file that can be taken in again. */
function fileOf({ runs, scenarios }: Practice["state"]): string {
  const file: PracticeFile = {
    format: PRACTICE_FORMAT,
    runs: runs.slice(0, MOST_RUNS),
    scenarios: [...scenarios],
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Gives practice out as a file, and takes such a file in; one with a fault changes nothing. */
export function PracticeFilePart({ practice }: { practice: Practice }) {
  const { texts, pack, now } = useServices();
  const { text } = texts;
  const { store, state } = practice;
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });
  const take = async (files: ArrayLike<File>): Promise<void> => {
    const bytes = await fileBytes(files, PRACTICE_LIMIT);
    if (!(bytes instanceof Uint8Array)) return setOutcome({ kind: "refused", faults: [bytes] });
    const read = readPractice(bytes, await loadKnownIds(pack));
    if (!read.ok) return setOutcome({ kind: "refused", faults: read.faults });
    const { runs, scenarios } = store.takeIn(read.file);
    setOutcome({ kind: "taken", runs: runs.length, patients: scenarios.length });
  };
  return (
    <section class="progress-part" aria-labelledby="progress-data">
      <h2 id="progress-data">{text("rehearse:progress.data.title")}</h2>
      <p>{text("rehearse:progress.data.what")}</p>
      <SaveFile
        label={text("rehearse:progress.data.export")}
        name={`backstory-practice-${dateAfter(now(), 0)}.json`}
        content={() => fileOf(state)}
      />
      <p>{text("rehearse:progress.data.rule")}</p>
      <FileDrop
        id="practice-file"
        label={text("rehearse:progress.data.import")}
        hint={text("rehearse:progress.data.drop")}
        onFiles={take}
      >
        {outcome.kind === "taken" && (
          <p>
            {text("rehearse:progress.data.taken")}{" "}
            {text("rehearse:progress.data.runs", { count: outcome.runs })}{" "}
            {text("rehearse:progress.data.patients", { count: outcome.patients })}
          </p>
        )}
        {outcome.kind === "refused" && (
          <Notice tone="care">
            <p>
              <strong>
                {text("rehearse:progress.data.refused", { count: outcome.faults.length })}
              </strong>{" "}
              {text("rehearse:progress.data.untouched")}
            </p>
            <FaultList faults={outcome.faults} />
          </Notice>
        )}
      </FileDrop>
    </section>
  );
}
