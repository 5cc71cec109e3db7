import { directionOf } from "../../../i18n/direction.ts";
import type { CommentStore } from "../../../state/translation-comments.ts";
import { useChanges, useText } from "../../services.ts";
import type { Pair } from "./load-side-by-side.ts";

interface PairListProps {
  readonly pairs: readonly Pair[];
  readonly language: string;
  readonly comments: CommentStore;
}

/** English, its translation, and room for what a speaker says of it. */
export function PairList({ pairs, language, comments }: PairListProps) {
  const text = useText();
  useChanges(comments.subscribe);
  const said = comments.get();
  return (
    <ol class="pairs">
      {pairs.map(({ key, english, translation }) => {
        const id = `${language} ${key}`;
        return (
          <li key={key}>
            <p lang="en" dir="ltr">
              {english}
            </p>
            <p lang={language} dir={directionOf(language)} class="pair-own">
              {translation}
            </p>
            <label>
              <span class="quiet">
                {text("screens:translations.comment")} <bdi>{key}</bdi>
              </span>
              <textarea
                dir="auto"
                rows={2}
                maxLength={2000}
                value={said[id] ?? ""}
                onInput={({ currentTarget: { value } }) => comments.set(id, value)}
              />
            </label>
          </li>
        );
      })}
    </ol>
  );
}
