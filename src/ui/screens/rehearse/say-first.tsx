import { useState } from "preact/hooks";
import { movesIn } from "../../../domain/rehearsal/own-words.ts";
import { heardMoves, type MoveWords } from "../../../schema/move-words.ts";
import type { Dictation } from "../../../state/practice/dictation.ts";
import { useText } from "../../services.ts";
import { Dictate } from "./dictate.tsx";

interface SayFirstProps {
  readonly words: MoveWords;
  readonly dictation: Dictation | null;
  /** Told the learner's sentence; empty when they would rather see the choices. */
  readonly onSaid: (sentence: string) => void;
}

/** The learner's own sentence, before any choice is shown: kept beside the choice, never scored. */
export function SayFirst({ words, dictation, onSaid }: SayFirstProps) {
  const text = useText();
  const [sentence, setSentence] = useState("");
  const moves = movesIn(sentence, words, heardMoves);
  return (
    <form
      class="say-first"
      onSubmit={(event) => {
        event.preventDefault();
        onSaid(sentence.trim());
      }}
    >
      <label class="stacked">
        {text("rehearse:sayFirst")}
        <textarea
          rows={2}
          maxLength={1000}
          value={sentence}
          onInput={(event) => setSentence(event.currentTarget.value)}
        />
      </label>
      <Dictate
        dictation={dictation}
        onHeard={(heard) => setSentence((before) => `${before} ${heard}`.trim().slice(0, 1000))}
      />
      <p class="quiet" role="status">
        {moves.length > 0 &&
          text("rehearse:heardMoves", {
            moves: moves.map((move) => text(`rehearse:move.${move}`)).join(", "),
          })}
      </p>
      <button type="submit" class="button">
        {text(sentence.trim() === "" ? "rehearse:showChoices" : "rehearse:compare")}
      </button>
      <p class="quiet">{text("rehearse:sayFirstWhat")}</p>
    </form>
  );
}
