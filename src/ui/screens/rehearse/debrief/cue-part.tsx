import { StopDot } from "../../../components/stop-dot.tsx";
import { useText } from "../../../services.ts";
import { filled } from "../patients.ts";
import type { LookedBack } from "./looked-back.ts";
import { TurnLinks } from "./turn-links.tsx";

interface CueProps {
  readonly back: LookedBack;
  readonly onTurn: (turn: number) => void;
}

/** What the patient showed without words: first what went by. */
export function CuePart({ back, onTurn }: CueProps) {
  const text = useText();
  const { told, played, file, person } = back;
  if (told.cues.length === 0) return null;
  const missedFirst = [...told.cues].sort((a, b) => Number(a.heard) - Number(b.heard));
  const cueAt = (turn: number): string => {
    const node = played.turns[turn]?.node.id ?? "";
    return filled(file.words.nodes[node]?.cue ?? "", person);
  };
  return (
    <section>
      <h2>{text("rehearse:debrief.cues", { name: person.name })}</h2>
      <ul class="signs">
        {missedFirst.map(({ turn, heard }) => (
          <li key={turn}>
            <span class="sign">
              <StopDot state={heard ? "complete" : "untouched"} />
              <span>
                <strong>
                  {text(heard ? "rehearse:debrief.heardCue" : "rehearse:debrief.missedCue")}
                </strong>{" "}
                {cueAt(turn)}
              </span>
            </span>
            <TurnLinks turns={[turn]} onTurn={onTurn} />
          </li>
        ))}
      </ul>
    </section>
  );
}
