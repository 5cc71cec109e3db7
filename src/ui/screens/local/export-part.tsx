import { useState } from "preact/hooks";
import type { LocalPack } from "../../../schema/local-pack.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { CopyOut } from "../../copy-out.tsx";
import { useServices } from "../../services.ts";

/** The pack as the file that can be imported again. */
function fileOf(pack: LocalPack): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

/** A copy to save; as text to copy too, for where nothing can be saved. */
export function ExportPart({ pack }: { pack: LocalPack }) {
  const { texts, output } = useServices();
  const { text } = texts;
  const [outcome, setOutcome] = useState<"none" | "saved" | "failed">("none");
  const save = async (): Promise<void> => {
    const isSaved = await output.download(`local-pathway-${pack.updatedOn}.json`, fileOf(pack));
    setOutcome(isSaved ? "saved" : "failed");
  };
  return (
    <>
      <div class="row">
        <button type="button" class="button" onClick={save}>
          {text("screens:local.file.export")}
        </button>
        <span role="status" class="quiet">
          {outcome === "saved" && text("screens:local.file.exported")}
          {outcome === "failed" && text("screens:local.file.exportFailed")}
        </span>
      </div>
      <Disclosure
        quiet
        key={outcome}
        open={outcome === "failed"}
        summary={text("screens:local.file.asText")}
      >
        <CopyOut label={text("screens:local.file.asText")} text={fileOf(pack)} rows={10} />
      </Disclosure>
    </>
  );
}
