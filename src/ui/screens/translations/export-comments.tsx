import type { CommentStore } from "../../../state/translation-comments.ts";
import { SaveFile } from "../../files/save-file.tsx";
import { useChanges, useServices } from "../../services.ts";
import type { Pair } from "./load-side-by-side.ts";

interface ExportProps {
  readonly pairs: readonly Pair[];
  readonly language: string;
  readonly part: string;
  readonly comments: CommentStore;
}

/** What was said of this part, with both texts, for whoever mends it. */
export function ExportComments({ pairs, language, part, comments }: ExportProps) {
  const { texts, pack } = useServices();
  const { text } = texts;
  useChanges(comments.subscribe);
  const said = comments.get();
  const commented = pairs.flatMap((pair) => {
    const comment = said[`${language} ${pair.key}`];
    return comment === undefined ? [] : [{ ...pair, comment }];
  });
  if (commented.length === 0) return <p class="quiet">{text("screens:translations.none")}</p>;
  const content = (): string =>
    `${JSON.stringify({ language, part, content: pack.info.version, comments: commented }, null, 2)}\n`;
  return (
    <>
      <p>{text("screens:translations.count", { count: commented.length })}</p>
      <SaveFile
        label={text("screens:translations.export")}
        name={`backstory-${language}-${part}-comments.json`}
        content={content}
      />
    </>
  );
}
