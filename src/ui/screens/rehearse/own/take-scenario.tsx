import { useState } from "preact/hooks";
import { SCENARIO_LIMIT } from "../../../../schema/read-scenario.ts";
import { importScenario, type TakenScenario } from "../../../../state/practice/import-scenario.ts";
import { FileDrop } from "../../../components/file-drop.tsx";
import { Notice } from "../../../components/notice.tsx";
import { FaultList } from "../../../files/fault-list.tsx";
import { fileBytes } from "../../../files/file-bytes.ts";
import { shippedScenarios } from "../../../scenario-files.ts";
import { useServices, useText } from "../../../services.ts";
import { loadKnownIds } from "../known-ids.ts";
import { titleOf } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";

/** What came of a file. */
function Outcome({ taken }: { taken: TakenScenario }) {
  const text = useText();
  if (taken.ok)
    return (
      <p>
        {taken.replaced === null
          ? text("rehearse:own.taken", { name: titleOf(taken.file) })
          : text("rehearse:own.replaced", { name: titleOf(taken.file), version: taken.replaced })}
      </p>
    );
  return (
    <Notice tone="care">
      <p>
        <strong>{text("rehearse:own.refused", { count: taken.faults.length })}</strong>{" "}
        {text("rehearse:own.untouched")}
      </p>
      <FaultList faults={taken.faults} />
    </Notice>
  );
}

/** Takes in one scenario file: playable at once if sound, else refused with every reason. */
export function TakeScenario({ practice }: { practice: Practice }) {
  const { texts, pack } = useServices();
  const { text } = texts;
  const [taken, setTaken] = useState<TakenScenario | null>(null);
  const take = async (files: ArrayLike<File>): Promise<void> => {
    const bytes = await fileBytes(files, SCENARIO_LIMIT);
    setTaken(
      bytes instanceof Uint8Array
        ? importScenario(practice.store, bytes, await loadKnownIds(pack), shippedScenarios)
        : { ok: false, faults: [bytes] },
    );
  };
  return (
    <FileDrop
      id="scenario-file"
      label={text("rehearse:own.import")}
      hint={text("rehearse:own.drop")}
      onFiles={take}
    >
      {taken !== null && <Outcome taken={taken} />}
    </FileDrop>
  );
}
