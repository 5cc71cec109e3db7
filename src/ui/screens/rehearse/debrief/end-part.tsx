import { Notice } from "../../../components/notice.tsx";
import { useText } from "../../../services.ts";
import { EndingWords } from "../end-of-play.tsx";
import { filled } from "../patients.ts";
import type { LookedBack } from "./looked-back.ts";
import { ReplayButton } from "./replay-button.tsx";

/** What became of the patient's own changes since the two met. */
function Changed({ back: { played, run, file } }: { back: LookedBack }) {
  const text = useText();
  const { isOver, dropped } = played;
  if (!isOver) return <Notice tone="care">{text("rehearse:debrief.cut")}</Notice>;
  if (dropped > 0)
    return <Notice tone="care">{text("rehearse:debrief.cutShort", { count: dropped })}</Notice>;
  if (file.scenario.version === run.version) return null;
  return <Notice tone="quiet">{text("rehearse:debrief.changed")}</Notice>;
}

/** How it ended, what was right for this person, and what is left to take away. */
export function EndPart({ back }: { back: LookedBack }) {
  const text = useText();
  const { played, person, told } = back;
  const { file } = back;
  const { at, turns, isOver } = played;
  if (!("quality" in at))
    return (
      <>
        <Changed back={back} />
        <p>
          <ReplayButton back={back} turn={turns.length} label={text("rehearse:debrief.goOn")} />
        </p>
      </>
    );
  const isUnsafe = at.quality === "unsafe";
  const missed = told.safety.filter(({ turn }) => turn === null).length;
  return (
    <>
      <Changed back={back} />
      <section class={`end-of-play end-${at.quality}`}>
        <EndingWords file={file} person={person} ending={at.id} />
        {isOver && (
          <p>{text(`rehearse:debrief.scan.${file.scenario.scan}`, { name: person.name })}</p>
        )}
        {told.isIncomplete && !isUnsafe && (
          <p>
            <strong>{text("rehearse:debrief.incomplete", { count: missed })}</strong>
          </p>
        )}
        <p class="teaching">
          <strong>{text("rehearse:debrief.teaching")}</strong> {filled(file.words.teaching, person)}
        </p>
        {isUnsafe && <ReplayButton back={back} turn={turns.length - 1} />}
      </section>
    </>
  );
}
