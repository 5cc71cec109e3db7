import { useEffect, useRef, useState } from "preact/hooks";
import { AskFirst } from "../../components/ask-first.tsx";
import { useServices } from "../../services.ts";

/** Wipes the consultation, after saying so; said again once it is done. The focus follows. */
export function FinishPart() {
  const { texts, keeper, newConsultation, updates } = useServices();
  const { text } = texts;
  const [isDone, setDone] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isDone) said.current?.focus();
  }, [isDone]);
  const finish = async (): Promise<void> => {
    await keeper.finish(newConsultation());
    setDone(true);
    if (updates.state === "waiting") updates.apply();
  };
  return (
    <>
      {!isDone && (
        <AskFirst
          heading="h2"
          label={text("screens:record.finish")}
          sure={text("screens:record.finishSure")}
          what={text("screens:record.finishWhat")}
          yes={text("screens:record.finishYes")}
          no={text("screens:record.finishNo")}
          onYes={finish}
        />
      )}
      <p ref={said} class="finished" role="status" tabIndex={-1}>
        {isDone && text("screens:record.finished")}
      </p>
    </>
  );
}
