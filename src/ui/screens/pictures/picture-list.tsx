import { textKeys } from "../../../i18n/text-keys.ts";
import type { Leaflet } from "../../../schema/library.ts";
import type { Pictures } from "../../../schema/pictures.ts";
import { Notice } from "../../components/notice.tsx";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";

interface PictureListProps {
  readonly pictures: Pictures;
  readonly leaflet: Leaflet;
  /** The address named a picture that there is not. */
  readonly isUnknown: boolean;
}

/** Every picture by name, and single facts that can be turned alone. */
export function PictureList({ pictures, leaflet, isUnknown }: PictureListProps) {
  const text = useText();
  const lines = leaflet.sections.flatMap((section) =>
    section.lines.filter(({ id }) => pictures.lines.includes(id)),
  );
  return (
    <>
      <h1>{text("screens:pictures.title")}</h1>
      {isUnknown && <Notice tone="care">{text("screens:pictures.unknown")}</Notice>}
      <p>{text("screens:pictures.lead")}</p>
      <ul class="picture-list">
        {pictures.pictures.map(({ id }) => (
          <li key={id}>
            <a class="picture-name" href={hrefOf({ screen: "pictures", part: id })}>
              {text(textKeys.picture(`${id}.title`))}
            </a>
            <p class="quiet">{text(textKeys.picture(`${id}.use`))}</p>
          </li>
        ))}
      </ul>
      <h2>{text("screens:pictures.oneMoment")}</h2>
      <ul class="fact-list">
        {lines.map(({ id }) => (
          <li key={id}>
            <a class="chip" href={hrefOf({ screen: "turned", part: `fact/${id}` })}>
              {text(textKeys.leafletLine(id))}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
