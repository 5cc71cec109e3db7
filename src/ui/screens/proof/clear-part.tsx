import { useState } from "preact/hooks";
import { hasBegun } from "../../../state/new-consultation.ts";
import type { KeepingPlace, Kept, Trace } from "../../../state/trace.ts";
import { Notice } from "../../components/notice.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useServices } from "../../services.ts";
import { forgetAll } from "./forget-all.ts";

interface ClearProps {
  readonly trace: Trace;
  readonly kept: Kept;
  readonly onCleared: (kept: Kept) => void;
}

/** What goes with everything else and would be a loss, named before it goes. */
function Losses({ kept }: { kept: Kept }) {
  const { texts } = useServices();
  const { text } = texts;
  const { consultation } = useCurrent();
  const isOpen = hasBegun(consultation);
  const unfinished = kept.things
    .filter(({ kind }) => kind === "consultations")
    .reduce((sum, { count }) => sum + count, 0);
  const others = Math.max(0, unfinished - (isOpen ? 1 : 0));
  const has = (kind: string): boolean => kept.things.some((thing) => thing.kind === kind);
  return (
    <ul>
      {isOpen && (
        <li>
          <strong>{text("screens:proof.clear.open")}</strong>{" "}
          <a href={hrefOf({ screen: "record" })}>{text("screens:proof.clear.openNote")}</a>
        </li>
      )}
      {others > 0 && <li>{text("screens:proof.clear.unfinished", { count: others })}</li>}
      {has("local-pack") && (
        <li>
          {text("screens:proof.clear.local")}{" "}
          <a href={hrefOf({ screen: "local" })}>{text("screens:proof.clear.localExport")}</a>
        </li>
      )}
      {has("practice") && <li>{text("screens:proof.clear.practice")}</li>}
      <li>{text("screens:proof.clear.settings")}</li>
      <li>{text("screens:proof.clear.offline")}</li>
      {(kept.otherTabs ?? 0) > 0 && (
        <li>{text("screens:proof.clear.otherTabs", { count: kept.otherTabs ?? 0 })}</li>
      )}
    </ul>
  );
}

/** One button that clears it all, after saying what goes; said again once it is done. */
export function ClearPart({ trace, kept, onCleared }: ClearProps) {
  const services = useServices();
  const { text } = services.texts;
  const [step, setStep] = useState<"offer" | "sure" | "working" | "done">("offer");
  const [failed, setFailed] = useState<readonly KeepingPlace[]>([]);
  const clear = async (): Promise<void> => {
    setStep("working");
    await forgetAll(services);
    setFailed(await trace.clear());
    services.updates.check();
    onCleared(await trace.kept());
    setStep("done");
  };
  return (
    <section aria-labelledby="proof-clear">
      <h2 id="proof-clear">{text("screens:proof.clear.title")}</h2>
      {(step === "offer" || step === "done") && (
        <>
          {step === "done" && (
            <p ref={focusIt} tabIndex={-1}>
              {text(doneKey(failed))}
            </p>
          )}
          {failed.map((place) => (
            <Notice key={place} tone="care">
              {text("screens:proof.clear.failed", { place: text(`screens:proof.place.${place}`) })}
            </Notice>
          ))}
          <button type="button" class="button button-plain" onClick={() => setStep("sure")}>
            {text("screens:proof.clear.button")}
          </button>
        </>
      )}
      {(step === "sure" || step === "working") && (
        <section class="sure" aria-labelledby="clear-sure">
          <h3 id="clear-sure">{text("screens:proof.clear.sure")}</h3>
          <Losses kept={kept} />
          <div class="row">
            <button
              type="button"
              class="button button-strong"
              disabled={step === "working"}
              onClick={clear}
            >
              {text("screens:proof.clear.yes")}
            </button>
            <button type="button" class="button button-plain" onClick={() => setStep("offer")}>
              {text("screens:proof.clear.no")}
            </button>
          </div>
        </section>
      )}
    </section>
  );
}

/** What was done takes the focus, so that it is read out and not lost with the button. */
function focusIt(element: HTMLElement | null): void {
  element?.focus();
}

function doneKey(failed: readonly KeepingPlace[]) {
  return failed.length === 0 ? "screens:proof.clear.done" : "screens:proof.clear.partly";
}
