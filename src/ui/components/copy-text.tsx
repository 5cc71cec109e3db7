import { useState } from "preact/hooks";

interface CopyTextProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  readonly words: { copy: string; copied: string; failed: string };
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Told what was typed, where the text may be changed before it is taken away. */
  readonly onEdit?: (text: string) => void;
}

/** Text to take away: always there to select by hand, copied by a touch where that is allowed. */
export function CopyText({ label, text, rows, words, onCopy, onEdit }: CopyTextProps) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");
  const copy = async (): Promise<void> => {
    setOutcome((await onCopy(text)) ? "copied" : "failed");
  };
  return (
    <div class="copy-text">
      <textarea
        aria-label={label}
        readOnly={onEdit === undefined}
        rows={rows}
        value={text}
        onInput={({ currentTarget }) => onEdit?.(currentTarget.value)}
      />
      <div class="row">
        <button type="button" class="button" onClick={copy}>
          {words.copy}
        </button>
        <span role="status" class="quiet">
          {outcome === "copied" ? words.copied : outcome === "failed" ? words.failed : ""}
        </span>
      </div>
    </div>
  );
}
