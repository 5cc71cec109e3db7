import { useEffect, useRef, useState } from "preact/hooks";
import { AskFirst } from "../../../components/ask-first.tsx";
import { useText } from "../../../services.ts";
import type { Practice } from "../practice-part.tsx";

/** Removes all of practice, after saying what goes; said again once it is done. */
export function Wipe({ practice }: { practice: Practice }) {
  const text = useText();
  const { store, state } = practice;
  const [outcome, setOutcome] = useState<"none" | "done" | "failed">("none");
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (outcome !== "none") said.current?.focus();
  }, [outcome]);
  const wipe = async (): Promise<void> => {
    setOutcome((await store.wipe()) ? "done" : "failed");
  };
  const isEmpty = state.runs.length + state.scenarios.length + state.unreadable === 0;
  return (
    <section class="progress-part" aria-labelledby="progress-wipe">
      <h2 id="progress-wipe">{text("rehearse:progress.wipe.title")}</h2>
      {!isEmpty && (
        <AskFirst
          label={text("rehearse:progress.wipe.start")}
          sure={text("rehearse:progress.wipe.sure")}
          what={text("rehearse:progress.wipe.what", {
            runs: text("rehearse:progress.wipe.runs", { count: state.runs.length }),
            patients: text("rehearse:progress.wipe.patients", { count: state.scenarios.length }),
          })}
          yes={text("rehearse:progress.wipe.yes")}
          no={text("rehearse:progress.wipe.no")}
          onYes={wipe}
        />
      )}
      <p ref={said} role="status" tabIndex={-1}>
        {outcome !== "none" && text(`rehearse:progress.wipe.${outcome}`)}
        {outcome === "none" && isEmpty && text("rehearse:progress.wipe.empty")}
      </p>
    </section>
  );
}
