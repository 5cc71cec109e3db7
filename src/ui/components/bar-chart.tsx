interface BarChartProps {
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    /** The value in words. */
    readonly shown: string;
  }[];
  /** What a full bar stands for, where several charts share a scale; else the greatest value. */
  readonly full?: number;
}

/** Bars from a common start. The list says it all, so that the bars themselves stay silent. */
export function BarChart({ bars, full }: BarChartProps) {
  const most = full ?? Math.max(...bars.map(({ value }) => value));
  return (
    <ul class="bars">
      {bars.map(({ id, label, value, shown }) => (
        <li key={id}>
          <span>{label}</span> <strong>{shown}</strong>
          <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect class="bar-track" width="100" height="6" />
            <rect class="bar" width={Math.max(0.4, (100 * value) / most)} height="6" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
