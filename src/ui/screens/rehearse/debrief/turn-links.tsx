import { useText } from "../../../services.ts";

interface TurnLinksProps {
  readonly turns: readonly number[];
  /** Told the turn, counted from 0, as everywhere but on screen. */
  readonly onTurn: (turn: number) => void;
}

/** Ways to the turns that show something. */
export function TurnLinks({ turns, onTurn }: TurnLinksProps) {
  const text = useText();
  return (
    <>
      {turns.map((turn) => (
        <button key={turn} type="button" class="link turn-link" onClick={() => onTurn(turn)}>
          {text("rehearse:debrief.turn", { number: turn + 1 })}
        </button>
      ))}
    </>
  );
}
