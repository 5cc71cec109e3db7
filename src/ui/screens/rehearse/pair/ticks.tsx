import { clockTime } from "../../../../domain/rehearsal/stopwatch.ts";
import { useText } from "../../../services.ts";
import { type Observed, ticked } from "./observed.ts";

/** What every tick of a sheet works with. */
export interface Ticking {
  readonly observed: Observed;
  readonly onChange: (observed: Observed) => void;
  /** The time so far; null while no timer runs. */
  readonly time: () => number | null;
}

interface TicksProps extends Ticking {
  readonly items: readonly { readonly id: string; readonly label: string }[];
}

/** Things to tick as they are heard or seen, each with the time where one runs. */
export function Ticks({ items, observed, onChange, time }: TicksProps) {
  const text = useText();
  return (
    <ul class="toggles ticks">
      {items.map(({ id, label }) => {
        const at = observed.ticks[id];
        return (
          <li key={id}>
            <label class="toggle">
              <input
                type="checkbox"
                checked={at !== undefined}
                onChange={() => onChange(ticked(observed, id, time()))}
              />
              <span>
                {label}
                {typeof at === "number" && (
                  <span class="quiet">
                    {" "}
                    {text("rehearse:pair.observer.at", { time: clockTime(at) })}
                  </span>
                )}
              </span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
