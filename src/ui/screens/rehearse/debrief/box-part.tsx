import type { Box1Shown } from "../../../../domain/rehearsal/debrief.ts";
import { textKeys } from "../../../../i18n/text-keys.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { useText } from "../../../services.ts";
import { BoxState } from "../../box1/box-state.tsx";
import type { LookedBack } from "./looked-back.ts";
import { TurnLinks } from "./turn-links.tsx";
import "../../box1/box1.css";

interface BoxProps {
  readonly back: LookedBack;
  readonly onTurn: (turn: number) => void;
}

/** What counts towards an item and was not heard, where the patient left room for it. */
function NotHeard({ shown }: { shown: Box1Shown }) {
  const text = useText();
  if (shown.state === "done" || !shown.hasPlace) return null;
  if (shown.missing.length === 0)
    return shown.turns.length > 0 ? <p class="quiet">{text("rehearse:debrief.allHeard")}</p> : null;
  return (
    <Disclosure quiet summary={text("rehearse:debrief.notHeard")}>
      <ul>
        {shown.missing.map((id) => (
          <li key={id}>{text(textKeys.behaviour(id))}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Item({ back, onTurn, shown }: BoxProps & { shown: Box1Shown }) {
  const text = useText();
  const { item, state, turns, hasPlace } = shown;
  const isPatients = back.practice.checklist.items.some(
    (one) => one.id === item && one.answeredBy === "patient",
  );
  const word = hasPlace ? text(textKeys.stateName(state)) : text("rehearse:debrief.noPlace");
  return (
    <li class="box-shown" data-item={item}>
      <h3>
        {text(textKeys.box1Title(item))}{" "}
        <BoxState state={hasPlace ? state : "notAsked"} word={word} />
      </h3>
      {isPatients && (
        <p class="quiet">{text("rehearse:debrief.fromFelt", { name: back.person.name })}</p>
      )}
      {turns.length > 0 && (
        <p class="turn-row">
          <span class="quiet">{text("rehearse:debrief.shownAt")}</span>
          <TurnLinks turns={turns} onTurn={onTurn} />
        </p>
      )}
      <NotHeard shown={shown} />
    </li>
  );
}

/** The items of Box 1, each with the turns that show it. */
export function BoxPart({ back, onTurn }: BoxProps) {
  const text = useText();
  const isUrgent = back.file.scenario.scan.startsWith("needed");
  return (
    <section>
      <h2>{text("rehearse:debrief.box1")}</h2>
      {isUrgent && back.played.isOver && <p>{text(textKeys.leftOutFine("urgent-first"))}</p>}
      <ul class="box-shown-list">
        {back.told.box1.map((shown) => (
          <Item key={shown.item} back={back} onTurn={onTurn} shown={shown} />
        ))}
      </ul>
      <p class="quiet">{text(textKeys.box1("limits"))}</p>
    </section>
  );
}
