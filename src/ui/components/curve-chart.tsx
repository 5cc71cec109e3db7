import { useId } from "preact/hooks";

interface Tick {
  readonly value: number;
  readonly shown: string;
}

interface Axis {
  readonly title: string;
  /** In rising order; the first and the last are the ends. */
  readonly ticks: readonly Tick[];
}

interface CurveChartProps {
  readonly name: string;
  readonly lines: readonly {
    readonly id: string;
    readonly label: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
  readonly x: Axis;
  readonly y: Axis;
  /** A place on x to point out. */
  readonly at: number | null;
}

const width = 160;
const height = 100;

/** Where a value stands on its axis, from 0 to 1. */
function along(value: number, { ticks }: Axis): number {
  const from = ticks[0]?.value ?? 0;
  const to = ticks.at(-1)?.value ?? 1;
  return (value - from) / (to - from);
}

/** A short piece of a line as it is drawn, beside its label. */
function Sample({ order }: { order: number }) {
  return (
    <svg class="curve-sample" viewBox="0 0 40 8" aria-hidden="true">
      <path class={`curve-line curve-line-${order}`} d="M0 4H40" />
    </svg>
  );
}

/**
 * Lines over time or age, told apart by dash and label. Time runs in the direction of reading:
 * the drawing is mirrored where the language is, and its ticks are placed by logical sides.
 */
export function CurveChart({ name, lines, x, y, at }: CurveChartProps) {
  const id = useId();
  const px = (value: number) => along(value, x) * width;
  const py = (value: number) => height - along(value, y) * height;
  const marked = lines.flatMap(({ points }) => points.filter((point) => point.x === at));
  return (
    <div class="curve">
      <p class="curve-title" aria-hidden="true">
        {y.title}
      </p>
      <div class="curve-plot">
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
          <title id={id}>{name}</title>
          {y.ticks.map(({ value }) => (
            <path key={value} class="curve-grid" d={`M0 ${py(value)}H${width}`} />
          ))}
          {lines.map(({ id: line, points }, order) => (
            <path
              key={line}
              class={`curve-line curve-line-${order}`}
              d={points.map((p, n) => `${n === 0 ? "M" : "L"}${px(p.x)} ${py(p.y)}`).join("")}
            />
          ))}
          {marked.map((point) => (
            <g key={point.y}>
              <path class="curve-at" d={`M${px(point.x)} ${py(point.y)}V${height}`} />
              <circle class="curve-dot" cx={px(point.x)} cy={py(point.y)} r="3.2" />
            </g>
          ))}
        </svg>
        {y.ticks.map((tick) => (
          <span
            key={tick.value}
            class="curve-y"
            style={{ insetBlockEnd: `${along(tick.value, y) * 100}%` }}
            aria-hidden="true"
          >
            {tick.shown}
          </span>
        ))}
        {x.ticks.map((tick) => (
          <span
            key={tick.value}
            class={tick.value === at ? "curve-x curve-x-at" : "curve-x"}
            style={{ insetInlineStart: `${along(tick.value, x) * 100}%` }}
            aria-hidden="true"
          >
            {tick.shown}
          </span>
        ))}
      </div>
      <p class="curve-title curve-title-x" aria-hidden="true">
        {x.title}
      </p>
      {lines.length > 1 && (
        <ul class="curve-key">
          {lines.map(({ id: line, label }, order) => (
            <li key={line}>
              <Sample order={order} /> {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
