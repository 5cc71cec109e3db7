import { useState } from "preact/hooks";
import { RadioList } from "../../components/radio-list.tsx";
import { CopyOut } from "../../copy-out.tsx";
import type { NoteParts } from "../../note/note-parts.ts";
import { noteText } from "../../note/note-text.ts";
import { useServices } from "../../services.ts";

/** The note at the length wanted: to copy, print or share. */
export function NotePart({ parts }: { parts: NoteParts }) {
  const { texts, output, preferences } = useServices();
  const { text } = texts;
  const [failed, setFailed] = useState(false);
  const note = noteText(parts, text);
  const { share } = output;
  return (
    <section class="note-part">
      <h2>{text("screens:record.note")}</h2>
      <RadioList
        name="note-length"
        legend={text("screens:record.length")}
        options={[
          { value: "brief", label: text("screens:record.brief") },
          { value: "full", label: text("screens:record.full") },
        ]}
        chosen={parts.length}
        onChoose={(noteLength) => preferences.set({ noteLength })}
      />
      <CopyOut
        label={text("screens:record.note")}
        text={note}
        rows={parts.length === "brief" ? 12 : 20}
        copy={text("screens:record.copy")}
      />
      <pre class="print-only">{note}</pre>
      <div class="row">
        <button type="button" class="button button-plain" onClick={() => output.print()}>
          {text("screens:record.print")}
        </button>
        {share && (
          <button
            type="button"
            class="button button-plain"
            onClick={async () => setFailed(!(await share(text("screens:record.note"), note)))}
          >
            {text("screens:record.share")}
          </button>
        )}
      </div>
      {failed && <p role="alert">{text("screens:record.shareFailed")}</p>}
    </section>
  );
}
