import type { Turn } from "../../../../domain/rehearsal/replay.ts";
import type { Road } from "../../../../domain/rehearsal/roads-not-taken.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import { useText } from "../../../services.ts";
import { replyTo, Says } from "../exchange.tsx";
import { filled } from "../patients.ts";
import type { LookedBack } from "./looked-back.ts";
import { MovedLine } from "./moved-line.tsx";

/** Where a road leads. */
function LeadsTo({ back, road }: { back: LookedBack; road: Road }) {
  const text = useText();
  const { words } = back.file;
  const { to } = road;
  if ("quality" in to) {
    const ending = words.endings[to.id];
    const title = filled(ending?.title ?? "", back.person);
    const why = filled(ending?.why ?? "", back.person);
    return (
      <p>
        {to.quality === "unsafe"
          ? text("rehearse:debrief.stopsAt", { why })
          : text("rehearse:debrief.endsAt", { title })}
      </p>
    );
  }
  if (road.isSame) return <p class="quiet">{text("rehearse:debrief.sameNext")}</p>;
  const line = words.nodes[to.id]?.line;
  return (
    <p class="quiet">
      {line === undefined
        ? text("rehearse:debrief.elsewhere")
        : text("rehearse:debrief.elsewhereTo", { line: filled(line, back.person) })}
    </p>
  );
}

interface RoadsProps {
  readonly back: LookedBack;
  readonly turn: Turn;
  readonly roads: readonly Road[];
}

/** The other choices of a turn, and what each would have led to. */
export function Roads({ back, turn, roads }: RoadsProps) {
  const text = useText();
  const { file, person } = back;
  return (
    <ul class="roads">
      {roads.map((road) => {
        const spoken = file.words.nodes[road.node.id]?.choices[road.choice.id];
        const asks = road.choice.asks ?? [];
        return (
          <li key={road.choice.id}>
            <Says by="you" who={text("rehearse:you")} line={filled(spoken?.say ?? "", person)} />
            <Says by="patient" who={person.name} line={filled(replyTo(road, file.words), person)} />
            <p>{filled(spoken?.feedback ?? "", person)}</p>
            <MovedLine before={turn.before} after={road.after} />
            {asks.length > 0 && (
              <p class="quiet">
                {text("rehearse:debrief.wouldAsk", {
                  what: asks.map((id) => text(textKeys.findingName(id))).join("; "),
                })}
              </p>
            )}
            {road.reveals.length > 0 && (
              <p class="quiet">
                {text("rehearse:debrief.wouldBring", {
                  what: road.reveals
                    .map((id) => filled(file.words.facts[id] ?? "", person))
                    .join("; "),
                })}
              </p>
            )}
            <LeadsTo back={back} road={road} />
          </li>
        );
      })}
    </ul>
  );
}
