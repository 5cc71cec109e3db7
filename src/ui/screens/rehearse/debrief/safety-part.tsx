import type { Asked } from "../../../../domain/rehearsal/debrief.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { StopDot } from "../../../components/stop-dot.tsx";
import { useText } from "../../../services.ts";
import { filled } from "../patients.ts";
import type { LookedBack } from "./looked-back.ts";
import { TurnLinks } from "./turn-links.tsx";

interface SafetyProps {
  readonly back: LookedBack;
  readonly onTurn: (turn: number) => void;
}

/** One warning sign: whether it was there, and the turn that asked about it. */
function Sign({ back, onTurn, sign }: SafetyProps & { sign: Asked }) {
  const text = useText();
  const { file, person } = back;
  const what = sign.facts.map((id) => filled(file.words.facts[id] ?? "", person)).join("; ");
  const key = sign.turn === null && sign.isTold ? "wasTold" : "wasThere";
  return (
    <li>
      <span class="sign">
        <StopDot state={sign.turn === null ? "needs-you" : "complete"} />
        <span>
          {text(textKeys.findingName(sign.finding))}
          {what !== "" && (
            <strong class="sign-there">
              {text(`rehearse:debrief.${key}`, { what, name: person.name })}
            </strong>
          )}
        </span>
      </span>
      {sign.turn !== null && <TurnLinks turns={[sign.turn]} onTurn={onTurn} />}
    </li>
  );
}

/** Those that were there stand first. */
const byPresence = (a: Asked, b: Asked): number =>
  Number(b.facts.length > 0) - Number(a.facts.length > 0);

/**
 * Warning signs that had to be asked about: first those that were not. Where the end is still open
 * these are not named: it can be gone on with.
 */
export function SafetyPart({ back, onTurn }: SafetyProps) {
  const text = useText();
  const { safety } = back.told;
  const { at, isOver } = back.played;
  const asked = safety.filter(({ turn }) => turn !== null);
  const missed = safety.filter(({ turn }) => isOver && turn === null).sort(byPresence);
  if (!isOver && asked.length === 0) return null;
  const isStopped = "quality" in at && at.quality === "unsafe";
  const signs = (list: readonly Asked[]) => (
    <ul class="signs">
      {list.map((sign) => (
        <Sign key={sign.finding} back={back} onTurn={onTurn} sign={sign} />
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{text("rehearse:debrief.safety")}</h2>
      {isOver && missed.length === 0 && <p>{text("rehearse:debrief.allAsked")}</p>}
      {missed.length > 0 && (
        <>
          <h3>{text("rehearse:debrief.notAsked", { count: missed.length })}</h3>
          {signs(missed)}
          <p class="quiet">
            {text(isStopped ? "rehearse:debrief.stoppedBefore" : "rehearse:debrief.mustAsk")}
          </p>
        </>
      )}
      {asked.length > 0 && (
        <Disclosure summary={text("rehearse:debrief.asked", { count: asked.length })}>
          {signs(asked)}
        </Disclosure>
      )}
    </section>
  );
}
