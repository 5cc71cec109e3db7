import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { AskFirst } from "../../../components/ask-first.tsx";
import { SaveFile } from "../../../files/save-file.tsx";
import { go } from "../../../navigation.ts";
import { shippedScenarios } from "../../../scenario-files.ts";
import { useText } from "../../../services.ts";
import { titleOf } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";

interface OwnPatientProps {
  readonly file: ScenarioFile;
  readonly practice: Practice;
  readonly onRemove: () => void;
}

/** One patient of the user's own: to meet, to save, to remove. */
export function OwnPatient({ file, practice, onRemove }: OwnPatientProps) {
  const text = useText();
  const { scenario } = file;
  const name = titleOf(file);
  const meet = (): void => {
    const run = practice.store.begin(scenario, "none", false);
    go({ screen: "rehearse", part: `play/${run.id}` });
  };
  return (
    <li class="card patient">
      <h3>{name}</h3>
      <p class="quiet">
        {text(`rehearse:setting.${scenario.setting}`)} ·{" "}
        {text("rehearse:own.nodes", { count: scenario.nodes.length })} ·{" "}
        {text("rehearse:own.version", { version: scenario.version })}
      </p>
      {shippedScenarios.includes(scenario.id) ? (
        <p>{text("rehearse:own.shadowed")}</p>
      ) : (
        <button type="button" class="button" onClick={meet}>
          {text("rehearse:own.meet", { name })}
        </button>
      )}
      <SaveFile
        label={text("rehearse:own.save", { name })}
        name={`${scenario.id}-${scenario.version}.json`}
        content={() => `${JSON.stringify(file, null, 2)}\n`}
      />
      <AskFirst
        label={text("rehearse:own.remove", { name })}
        sure={text("rehearse:own.sure", { name })}
        what={text("rehearse:own.sureWhat")}
        yes={text("rehearse:own.yes")}
        no={text("rehearse:own.no")}
        onYes={onRemove}
      />
    </li>
  );
}
