import { useState } from "preact/hooks";
import type { LocalPack } from "../../../schema/local-pack.ts";
import { CopyText } from "../../components/copy-text.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
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
        <PackText label={text("screens:local.file.asText")} value={fileOf(pack)} />
      </Disclosure>
    </>
  );
}

/** A file's text, to be copied by a touch or by hand. */
export function PackText({ label, value }: { label: string; value: string }) {
  const { texts, output } = useServices();
  const { text } = texts;
  return (
    <CopyText
      label={label}
      text={value}
      rows={10}
      words={{
        copy: text("screens:decide.copy"),
        copied: text("screens:decide.copied"),
        failed: text("screens:decide.copyFailed"),
      }}
      onCopy={output.copy}
    />
  );
}
