import { useEffect, useRef, useState } from "preact/hooks";
import { picturePart, readChoice } from "../../../domain/pictures/picture-choice.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Facts } from "../../../schema/facts.ts";
import type { Picture } from "../../../schema/pictures.ts";
import { NumberTable } from "../../components/number-table.tsx";
import { PictureFigure } from "../../pictures/picture-figure.tsx";
import { tableFor } from "../../pictures/picture-table.ts";
import { useFirstChoice, usePictures } from "../../pictures/use-picture.ts";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";
import { PictureChoices } from "./picture-choices.tsx";
import { PictureEvidence } from "./picture-evidence.tsx";

interface PictureCardProps {
  readonly picture: Picture;
  /** What of it the address asks for. */
  readonly named: readonly string[];
  readonly facts: Facts;
}

/** One picture for the clinician: what to show of it, what the patient will see, what stands behind it. */
export function PictureCard({ picture, named, facts }: PictureCardProps) {
  const text = useText();
  const make = usePictures(facts);
  const heading = useRef<HTMLHeadingElement>(null);
  const { id } = picture;
  const first = useFirstChoice(facts);
  const [choice, setChoice] = useState(() => readChoice(id, named, facts, first));
  const view = make(id, choice);

  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <article class="card picture-card" data-picture={id}>
      <p>
        <a class="link" href={hrefOf({ screen: "pictures", part: null })}>
          {text("screens:pictures.all")}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {text(textKeys.picture(`${id}.title`))}
      </h1>
      <p>{text(textKeys.picture(`${id}.use`))}</p>
      <PictureChoices id={id} facts={facts} choice={choice} onChoose={setChoice} />
      <a
        class="button button-strong big"
        href={hrefOf({ screen: "turned", part: `picture/${picturePart(id, choice)}` })}
      >
        {text("screens:pictures.turn")}
      </a>
      <section class="preview" aria-labelledby="preview-title">
        <h2 class="quiet" id="preview-title">
          {text("screens:pictures.asSeen")}
        </h2>
        <h3>{view.heading}</h3>
        <PictureFigure view={view} />
        <p class="quiet">{view.source}</p>
      </section>
      <section>
        <h2>{text("screens:pictures.numbers")}</h2>
        <NumberTable {...tableFor(view.table, "clinician")} />
      </section>
      <PictureEvidence picture={picture} facts={facts} />
    </article>
  );
}
