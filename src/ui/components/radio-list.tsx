interface RadioListProps<V extends string> {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { value: V; label: string }[];
  readonly chosen: V | null;
  readonly onChoose: (value: V) => void;
}

/** One of a few, by the platform's own radio buttons. */
export function RadioList<V extends string>(props: RadioListProps<V>) {
  const { name, legend, options, chosen, onChoose } = props;
  return (
    <fieldset class="radios">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="toggle">
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
