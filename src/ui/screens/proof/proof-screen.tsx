import { useCallback, useEffect, useState } from "preact/hooks";
import type { Asked, Kept, Trace } from "../../../state/trace.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useServices } from "../../services.ts";
import { AskedPart } from "./asked-part.tsx";
import { ClearPart } from "./clear-part.tsx";
import { KeptPart } from "./kept-part.tsx";
import "./proof.css";

const words = [] as const;

export interface Told {
  readonly trace: Trace;
  readonly asked: Asked;
  readonly kept: Kept;
}

/** What the browser itself says of the app: every request, everything kept, and a way to clear it. */
export function ProofScreen() {
  const { texts, trace: open } = useServices();
  const { text } = texts;
  const load = useCallback(async (): Promise<Told> => {
    const trace = await open();
    return { trace, asked: trace.asked(), kept: await trace.kept() };
  }, [open]);
  return (
    <div class="proof">
      <h1>{text("screens:proof.title")}</h1>
      <p class="lead">{text("screens:proof.lead")}</p>
      <LazyPart words={words} load={load}>
        {(told) => <Proof told={told} />}
      </LazyPart>
    </div>
  );
}

function Proof({ told }: { told: Told }) {
  const { trace } = told;
  const [asked, setAsked] = useState(told.asked);
  const [kept, setKept] = useState(told.kept);
  useEffect(() => trace.follow(() => setAsked(trace.asked())), [trace]);
  return (
    <>
      <AskedPart asked={asked} kept={kept} />
      <KeptPart kept={kept} />
      <ClearPart trace={trace} kept={kept} onCleared={setKept} />
    </>
  );
}
