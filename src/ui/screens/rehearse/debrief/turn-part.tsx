import type { Turn } from "../../../../domain/rehearsal/replay.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { useText } from "../../../services.ts";
import { filled } from "../patients.ts";
import type { LookedBack } from "./looked-back.ts";
import { TurnBody } from "./turn-body.tsx";

const tags = ["unsafe", "turning", "missed", "heard"] as const;
type Tag = (typeof tags)[number];

function tagsOf({ told }: LookedBack, at: number, { choice }: Turn): Tag[] {
  const cue = told.cues.find(({ turn }) => turn === at);
  const has: Record<Tag, boolean> = {
    unsafe: choice.quality === "unsafe",
    turning: told.turningPoint === at,
    missed: cue?.heard === false,
    heard: cue?.heard === true,
  };
  return tags.filter((tag) => has[tag]);
}

/** One turn: what was said in a line, and the rest when it is opened. */
export function TurnPart({ back, at }: { back: LookedBack; at: number }) {
  const text = useText();
  const { file, person, played } = back;
  const turn = played.turns[at];
  if (turn === undefined) return null;
  const say = file.words.nodes[turn.node.id]?.choices[turn.choice.id]?.say ?? "";
  return (
    <li data-turn={at}>
      <Disclosure
        summary={
          <span class="turn-summary">
            <span class="who">
              {[
                text("rehearse:debrief.turn", { number: at + 1 }),
                ...tagsOf(back, at, turn).map((tag) => text(`rehearse:debrief.tag.${tag}`)),
              ].join(" · ")}
            </span>{" "}
            {filled(say, person)}
          </span>
        }
      >
        <TurnBody back={back} at={at} turn={turn} />
      </Disclosure>
    </li>
  );
}
