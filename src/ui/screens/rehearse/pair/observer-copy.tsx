import type { Checklist } from "../../../../schema/library.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { CopyOut } from "../../../copy-out.tsx";
import { useServices } from "../../../services.ts";
import type { Person } from "../patients.ts";
import type { Observed } from "./observed.ts";
import { observerText } from "./observer-text.ts";

interface ObserverCopyProps {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly checklist: Checklist;
  readonly observed: Observed;
}

/** The sheet as text to take away, since nothing of it is kept here. */
export function ObserverCopy({ file, person, checklist, observed }: ObserverCopyProps) {
  const { texts } = useServices();
  const { text } = texts;
  return (
    <div class="no-print">
      <p>{text("rehearse:pair.kept")}</p>
      <CopyOut
        label={text("rehearse:pair.observer.copyLabel")}
        text={observerText({ file, person, checklist, observed, text })}
        rows={8}
        copy={text("rehearse:pair.observer.copy")}
      />
    </div>
  );
}
