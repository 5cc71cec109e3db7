import { useState } from "preact/hooks";

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  /** The number recorded, in the unit shown; null when none is. */
  readonly value: number | null;
  /** Told a number, or null when the field holds none. */
  readonly onChange: (value: number | null) => void;
  readonly wholeOnly?: boolean;
  readonly describedBy?: string;
  /** Words for input that is not a number, and for a fraction where none can be. */
  readonly complain: (problem: "not-a-number" | "not-whole", value: string) => string;
}

function read(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/**
 * A number as text. What cannot be read is named and not recorded, and nothing recorded
 * before is left standing behind it.
 */
export function NumberField(props: NumberFieldProps) {
  const { id, label, value, onChange, wholeOnly = false, describedBy, complain } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [complaint, setComplaint] = useState("");
  const shown = draft ?? (value === null ? "" : String(value));

  const type = (text: string): void => {
    setDraft(text);
    const number = read(text);
    const isFraction = wholeOnly && number !== null && !Number.isInteger(number);
    if (text.trim() === "") setComplaint("");
    else if (number === null) setComplaint(complain("not-a-number", text));
    else setComplaint(isFraction ? complain("not-whole", text) : "");
    onChange(number === null || isFraction ? null : number);
  };

  const errorId = `${id}-error`;
  return (
    <div class="number-field">
      <input
        id={id}
        type="text"
        inputMode={wholeOnly ? "numeric" : "decimal"}
        autoComplete="off"
        maxLength={8}
        aria-label={label}
        aria-invalid={complaint !== ""}
        aria-describedby={describedBy === undefined ? errorId : `${errorId} ${describedBy}`}
        value={shown}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => complaint === "" && setDraft(null)}
      />
      <p id={errorId} class="field-error" role="alert">
        {complaint}
      </p>
    </div>
  );
}
