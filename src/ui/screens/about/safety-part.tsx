import type { Proof } from "../../../schema/proof.ts";
import { loadProof } from "../../companion.ts";
import { Notice } from "../../components/notice.tsx";
import { NumberTable } from "../../components/number-table.tsx";
import { CopyOut } from "../../copy-out.tsx";
import { longDate } from "../../dates.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useServices } from "../../services.ts";
import { isCurrent } from "./about-facts.ts";
import { browserFacts } from "./browser-facts.ts";
import { hasFailed, proofLines } from "./proof-lines.ts";
import { safetyReport } from "./safety-report.ts";
import { WayBack } from "./way-back.tsx";

const words = ["about"] as const;
const loadIfThere = (): Promise<Proof | null> => loadProof().catch(() => null);

function ProofTable({ proof }: { proof: Proof }) {
  const { texts, pack } = useServices();
  const { text, language } = texts;
  return (
    <>
      <p>
        {text("about:safety.proof", {
          date: longDate(proof.madeOn, language),
          version: proof.packVersion,
          ruleSet: proof.ruleSet,
        })}
      </p>
      {isCurrent(proof, pack.info.version) ? (
        <p>{text("about:safety.current")}</p>
      ) : (
        <Notice tone="care">{text("about:safety.stale")}</Notice>
      )}
      {hasFailed(proof) && <Notice tone="care">{text("about:safety.failed")}</Notice>}
      <NumberTable
        caption={text("about:safety.caption")}
        columns={[
          { id: "what", name: text("about:safety.what") },
          { id: "result", name: text("about:safety.result") },
        ]}
        rows={proofLines(proof, text).map(({ id, what, result }) => ({
          id,
          cells: [what, result],
        }))}
      />
    </>
  );
}

/** How the rules were checked, and what is in use here as text to send on. */
export function SafetyPart() {
  const { texts, pack, updates, now } = useServices();
  const { text } = texts;
  return (
    <LazyPart words={words} load={loadIfThere}>
      {(proof) => (
        <>
          <h1>{text("about:safety.title")}</h1>
          <h2>{text("about:safety.proofTitle")}</h2>
          {proof === null ? (
            <Notice tone="care">{text("about:report.noProof")}</Notice>
          ) : (
            <ProofTable proof={proof} />
          )}
          <p>{text("about:safety.means")}</p>
          <h2>{text("about:safety.reportTitle")}</h2>
          <p>{text("about:safety.reportWhat")}</p>
          <CopyOut
            label={text("about:safety.label")}
            text={safetyReport({
              texts,
              pack,
              proof,
              browser: browserFacts(),
              offline: updates.state,
              now: now(),
            })}
            rows={16}
            copy={text("about:safety.copy")}
          />
          <WayBack />
        </>
      )}
    </LazyPart>
  );
}
