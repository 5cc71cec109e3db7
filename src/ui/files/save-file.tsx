import { useState } from "preact/hooks";
import { Disclosure } from "../components/disclosure.tsx";
import { CopyOut } from "../copy-out.tsx";
import { useServices } from "../services.ts";

interface SaveFileProps {
  readonly label: string;
  readonly name: string;
  /** Made when it is wanted. */
  readonly content: () => string;
}

/** A file to save; as text to copy too, for where nothing can be saved. */
export function SaveFile({ label, name, content }: SaveFileProps) {
  const { texts, output } = useServices();
  const { text } = texts;
  const [outcome, setOutcome] = useState<"none" | "saved" | "failed">("none");
  const save = async (): Promise<void> => {
    setOutcome((await output.download(name, content())) ? "saved" : "failed");
  };
  return (
    <div class="save-file">
      <div class="row">
        <button type="button" class="button" onClick={save}>
          {label}
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
        <CopyOut label={text("screens:local.file.asText")} text={content()} rows={10} />
      </Disclosure>
    </div>
  );
}
