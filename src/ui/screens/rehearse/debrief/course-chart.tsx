interface Lane {
  readonly id: string;
  readonly label: string;
  /** From 0 to 4: at the start, then after each turn. */
  readonly levels: readonly number[];
}

interface CourseChartProps {
  readonly name: string;
  readonly lanes: readonly Lane[];
  /** Words at the ends of each lane. */
  readonly high: string;
  readonly low: string;
  /** What the ticks count. */
  readonly title: string;
  readonly shown: (turn: number) => string;
  /** A turn to point out, counted from 1. */
  readonly at: number | null;
}

const width = 160;
const height = 28;
const edge = 4;

const y = (level: number): number => height - edge - (level * (height - 2 * edge)) / 4;

/** A shape of its own for each lane, beside its dash and its label. */
function mark(lane: number, px: number, py: number): string {
  if (lane === 0) return `M${px - 2} ${py}a2 2 0 1 0 4 0a2 2 0 1 0-4 0`;
  if (lane === 1) return `M${px} ${py - 2.6}L${px + 2.4} ${py + 1.8}H${px - 2.4}z`;
  return `M${px - 1.8} ${py - 1.8}h3.6v3.6h-3.6z`;
}

/** Every turn, or every fifth where there are many. */
function ticksOf(turns: number): number[] {
  const all = Array.from({ length: turns }, (_, at) => at + 1);
  return turns <= 10 ? all : all.filter((turn) => turn === 1 || turn % 5 === 0);
}

/**
 * Feelings over the turns, one above the other, so that equal levels never hide each other. Turns
 * run in the direction of reading: the drawing is mirrored where the language is.
 */
export function CourseChart({ name, lanes, high, low, title, shown, at }: CourseChartProps) {
  const turns = Math.max(1, (lanes[0]?.levels.length ?? 1) - 1);
  const x = (turn: number): number => edge + (turn * (width - 2 * edge)) / turns;
  return (
    <div class="course" role="img" aria-label={name}>
      {lanes.map(({ id, label, levels }, lane) => (
        <div key={id}>
          <p class="course-label">{label}</p>
          <div class="course-plot">
            <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
              <path class="course-grid" d={`M0 ${y(4)}H${width}M0 ${y(0)}H${width}`} />
              {at !== null && <path class="course-at" d={`M${x(at)} 0V${height}`} />}
              <path
                class={`course-line course-line-${lane}`}
                d={levels
                  .map((level, turn) => `${turn === 0 ? "M" : "L"}${x(turn)} ${y(level)}`)
                  .join("")}
              />
              <path
                class="course-mark"
                d={levels.map((level, turn) => mark(lane, x(turn), y(level))).join("")}
              />
            </svg>
            <span class="course-y course-high">{high}</span>
            <span class="course-y course-low">{low}</span>
          </div>
        </div>
      ))}
      <div class="course-turns">
        {ticksOf(turns).map((turn) => (
          <span
            key={turn}
            class={turn === at ? "course-x course-x-at" : "course-x"}
            style={{ insetInlineStart: `${(100 * x(turn)) / width}%` }}
          >
            {shown(turn)}
          </span>
        ))}
      </div>
      <p class="course-title">{title}</p>
    </div>
  );
}
