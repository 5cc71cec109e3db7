import { useEffect, useRef, useState } from "preact/hooks";
import { LazyPart } from "../../../lazy-part.tsx";
import { loadExampleScenario } from "../../../scenario-files.ts";
import { useText } from "../../../services.ts";
import { titleOf } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";
import { FormatHelp } from "./format-help.tsx";
import { OwnPatient } from "./own-patient.tsx";
import { TakeScenario } from "./take-scenario.tsx";
import "./own.css";

const words = ["faults", "screens"] as const;

/** Patients of one's own: taken in from a file, met, saved and removed. */
export function OwnScreen({ practice }: { practice: Practice }) {
  const text = useText();
  const { scenarios } = practice.state;
  const [removed, setRemoved] = useState<string | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (removed !== null) said.current?.focus();
  }, [removed]);
  return (
    <LazyPart words={words} load={loadExampleScenario}>
      {(example) => (
        <div class="own">
          <h1>{text("rehearse:own.title")}</h1>
          <p>{text("rehearse:own.lead")}</p>
          <p>
            <strong>{text("rehearse:own.noPatient")}</strong>
          </p>
          <section class="own-part" aria-labelledby="own-take">
            <h2 id="own-take">{text("rehearse:own.take")}</h2>
            <TakeScenario practice={practice} />
          </section>
          <section class="own-part" aria-labelledby="own-mine">
            <h2 id="own-mine">{text("rehearse:own.mine")}</h2>
            {scenarios.length === 0 && <p class="quiet">{text("rehearse:own.none")}</p>}
            <ul class="patients">
              {scenarios.map((file) => (
                <OwnPatient
                  key={file.scenario.id}
                  file={file}
                  practice={practice}
                  onRemove={() => {
                    practice.store.removeScenario(file.scenario.id);
                    setRemoved(titleOf(file));
                  }}
                />
              ))}
            </ul>
            <p ref={said} role="status" tabIndex={-1}>
              {removed !== null && text("rehearse:own.removed", { name: removed })}
            </p>
          </section>
          <section class="own-part" aria-labelledby="own-how">
            <h2 id="own-how">{text("rehearse:own.how")}</h2>
            <FormatHelp example={example} />
          </section>
        </div>
      )}
    </LazyPart>
  );
}
