import { useState } from "preact/hooks";
import { useServices } from "../../services.ts";

/** Wipes the consultation, after saying so; said again once it is done. */
export function FinishPart() {
  const { texts, keeper, newConsultation, updates } = useServices();
  const { text } = texts;
  const [step, setStep] = useState<"offer" | "sure" | "done">("offer");
  const finish = async (): Promise<void> => {
    await keeper.finish(newConsultation());
    setStep("done");
    if (updates.state === "waiting") updates.apply();
  };
  if (step === "done") return <p role="status">{text("screens:record.finished")}</p>;
  if (step === "offer")
    return (
      <button type="button" class="button button-plain" onClick={() => setStep("sure")}>
        {text("screens:record.finish")}
      </button>
    );
  return (
    <section class="sure" aria-labelledby="finish-sure">
      <h2 id="finish-sure">{text("screens:record.finishSure")}</h2>
      <p>{text("screens:record.finishWhat")}</p>
      <div class="row">
        <button type="button" class="button button-strong" onClick={finish}>
          {text("screens:record.finishYes")}
        </button>
        <button type="button" class="button button-plain" onClick={() => setStep("offer")}>
          {text("screens:record.finishNo")}
        </button>
      </div>
    </section>
  );
}
