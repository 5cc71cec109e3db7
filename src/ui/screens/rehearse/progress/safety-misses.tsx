import {
  type Finished,
  type SafetyCount,
  safetyMisses,
} from "../../../../domain/rehearsal/progress.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { BarChart } from "../../../components/bar-chart.tsx";
import { Disclosure } from "../../../components/disclosure.tsx";
import { useText } from "../../../services.ts";
import { titleOf } from "../patients.ts";
import "../../../pictures/pictures.css";

const MOST_SHOWN = 6;

function MissBars({ misses, full }: { misses: readonly SafetyCount[]; full: number }) {
  const text = useText();
  const lately = ({ needed, isLastMissed }: SafetyCount): string => {
    if (needed === 1) return text("rehearse:progress.onlyTime");
    return text(isLastMissed ? "rehearse:progress.lastMissed" : "rehearse:progress.lastAsked");
  };
  return (
    <BarChart
      full={full}
      bars={misses.map((miss) => ({
        id: miss.finding,
        label: text(textKeys.findingName(miss.finding)),
        value: miss.missed,
        shown: text("rehearse:progress.missed", {
          missed: miss.missed,
          needed: miss.needed,
          lately: lately(miss),
        }),
      }))}
    />
  );
}

interface SafetyMissesProps {
  readonly patients: readonly ScenarioFile[];
  readonly finished: readonly Finished[];
}

/** Warning signs that were left out, as bars that say their own numbers; and unsafe ends. */
export function SafetyMisses({ patients, finished }: SafetyMissesProps) {
  const text = useText();
  const misses = safetyMisses(finished);
  const unsafe = finished.filter(({ ending }) => ending === "unsafe");
  const names = patients
    .filter((file) => unsafe.some(({ scenario }) => scenario === file.scenario.id))
    .map(titleOf);
  const others = misses.slice(MOST_SHOWN);
  const most = misses[0]?.missed ?? 1;
  return (
    <section class="progress-part" aria-labelledby="progress-safety">
      <h2 id="progress-safety">{text("rehearse:progress.safety")}</h2>
      <p class="quiet">{text("rehearse:progress.safetyWhat")}</p>
      {misses.length === 0 ? (
        <p>{text("rehearse:progress.noMiss")}</p>
      ) : (
        <>
          <MissBars misses={misses.slice(0, MOST_SHOWN)} full={most} />
          {others.length > 0 && (
            <Disclosure summary={text("rehearse:progress.others", { count: others.length })}>
              <MissBars misses={others} full={most} />
            </Disclosure>
          )}
        </>
      )}
      <p>
        {unsafe.length === 0
          ? text("rehearse:progress.noUnsafe")
          : text("rehearse:progress.unsafe", { count: unsafe.length, names: names.join(", ") })}
      </p>
    </section>
  );
}
