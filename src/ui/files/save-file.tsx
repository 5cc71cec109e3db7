import { useState } from "preact/hooks";
import { CopyText } from "../components/copy-text.tsx";
import { Disclosure } from "../components/disclosure.tsx";
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
        <FileAsText label={text("screens:local.file.asText")} value={content()} />
      </Disclosure>
    </div>
  );
}

/** A file's text, to be copied by a touch or by hand. */
export function FileAsText({ label, value }: { label: string; value: string }) {
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
