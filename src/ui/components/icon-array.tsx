import { useId } from "preact/hooks";

interface IconArrayProps {
  /** Filled or not, from the reading start. */
  readonly cells: readonly boolean[];
  /** What a screen reader is told instead of the dots. */
  readonly name: string;
  /** What a filled dot stands for, and what a ring does. */
  readonly on: string;
  readonly off: string;
}

/** Above so many dots a ring would be finer than a hair: a small dot stands in its place. */
const most = 400;

/** One path for all dots of a kind: thousands of elements would be slow to draw. */
function dots(cells: readonly boolean[], isOn: boolean, radius: number): string {
  const side = Math.ceil(Math.sqrt(cells.length));
  return cells
    .flatMap((one, at) => {
      if (one !== isOn) return [];
      const x = (at % side) + 0.5 - radius;
      const y = Math.floor(at / side) + 0.5;
      return [
        `M${x} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
      ];
    })
    .join("");
}

/**
 * So many of so many: filled dots and rings, so that it holds in greyscale and in forced
 * colours. It is mirrored where the language is, and so fills from where reading starts.
 */
export function IconArray({ cells, name, on, off }: IconArrayProps) {
  const id = useId();
  const side = Math.ceil(Math.sqrt(cells.length));
  const isFine = cells.length > most;
  return (
    <>
      <svg
        class={isFine ? "icon-array icon-array-fine" : "icon-array"}
        viewBox={`0 0 ${side} ${side}`}
        role="img"
        aria-labelledby={id}
      >
        <title id={id}>{name}</title>
        <path class="dot-off" d={dots(cells, false, isFine ? 0.14 : 0.34)} />
        <path class="dot-on" d={dots(cells, true, isFine ? 0.46 : 0.38)} />
      </svg>
      <p class="array-key" aria-hidden="true">
        <span class="key-on">{on}</span> <span class="key-off">{off}</span>
      </p>
    </>
  );
}
