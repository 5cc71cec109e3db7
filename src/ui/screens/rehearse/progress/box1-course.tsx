import type { Finished } from "../../../../domain/rehearsal/progress.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import type { Checklist } from "../../../../schema/library.ts";
import { useText } from "../../../services.ts";
import { MarkKey, MarkStrip } from "./progress-marks.tsx";

const MOST_SHOWN = 12;
const states = ["done", "partly", "notDone"] as const;

interface Box1CourseProps {
  readonly checklist: Checklist;
  readonly finished: readonly Finished[];
}

/** Each item of Box 1, rehearsal by rehearsal, as shapes and as words. */
export function Box1Course({ checklist, finished }: Box1CourseProps) {
  const text = useText();
  return (
    <section class="progress-part" aria-labelledby="progress-box1">
      <h2 id="progress-box1">{text("rehearse:progress.box1")}</h2>
      <p class="quiet">{text("rehearse:progress.box1What")}</p>
      <MarkKey words={states.map((state) => [state, text(`rehearse:progress.state.${state}`)])} />
      <ul class="progress-rows">
        {checklist.items.map(({ id }) => {
          const all = finished.flatMap(({ box1 }) => box1[id] ?? []);
          const last = all.slice(-MOST_SHOWN);
          const named = last.map((state) => text(`rehearse:progress.state.${state}`)).join(", ");
          return (
            <li key={id}>
              <strong>{text(textKeys.box1Title(id))}</strong>
              <MarkStrip marks={last} />
              <span>
                {text("rehearse:progress.doneIn", {
                  done: all.filter((state) => state === "done").length,
                  all: all.length,
                })}{" "}
                <span class="quiet">
                  {last.length === all.length
                    ? text("rehearse:progress.firstToLast", { states: named })
                    : text("rehearse:progress.firstToLastOf", {
                        count: last.length,
                        states: named,
                      })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
