interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What is wrong with it; empty where nothing is. */
  readonly error: string;
  readonly hint?: string | undefined;
  readonly type?: "text" | "date";
}

/** A line of text with its label, its hint and what is wrong with it, tied together. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, onInput, error, hint, type = "text" } = props;
  const described = hint === undefined ? `${id}-error` : `${id}-error ${id}-hint`;
  const common = {
    id,
    dir: "auto",
    autoComplete: "off",
    value,
    "aria-invalid": error !== "",
    "aria-describedby": described,
    onInput: (event: { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <div class="text-field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
      {type === "date" ? <input type="date" {...common} /> : <input type="text" {...common} />}
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
    </div>
  );
}
