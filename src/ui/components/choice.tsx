export interface ChoiceOption<V extends string> {
  readonly value: V;
  readonly label: string;
  /** The full name, where the label is a sign such as "?". */
  readonly name?: string;
}

interface ChoiceProps<V extends string> {
  readonly options: readonly ChoiceOption<V>[];
  readonly chosen: V | null;
  /** Told the value, or null when the same choice was touched again. */
  readonly onChoose: (value: V | null) => void;
  /** The id of the element that names the group, or the name itself. */
  readonly labelledBy?: string;
  readonly label?: string;
}

/** A few large choices side by side; touching the chosen one again takes it back. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { options, chosen, onChoose, labelledBy, label } = props;
  return (
    <fieldset class="choice" aria-labelledby={labelledBy} aria-label={label}>
      {options.map(({ value, label: shown, name }) => (
        <button
          key={value}
          type="button"
          class={`choice-button choice-${value}`}
          aria-pressed={chosen === value}
          aria-label={name}
          onClick={() => onChoose(chosen === value ? null : value)}
        >
          {shown}
        </button>
      ))}
    </fieldset>
  );
}
