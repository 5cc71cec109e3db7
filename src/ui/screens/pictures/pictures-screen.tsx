import { isTalkOff } from "../../../state/selectors.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { loadPictureContent } from "../../pictures/picture-content.ts";
import { useCurrent, useText } from "../../services.ts";
import { SwitchedOff } from "../../switched-off.tsx";
import { PictureCard } from "./picture-card.tsx";
import { PictureList } from "./picture-list.tsx";
import "./pictures-screen.css";

const words = ["pictures", "facts", "leaflet"] as const;

/**
 * Pictures to turn to the patient. Switched off with Talk: they speak against a scan, which must
 * not happen while something urgent stands or the check is unfinished.
 */
export function PicturesScreen({ part }: { part: string | null }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  if (isTalkOff(consultation, decision))
    return (
      <>
        <h1>{text("screens:pictures.title")}</h1>
        <SwitchedOff />
      </>
    );
  const [wanted, ...named] = (part ?? "").split("/");
  return (
    <LazyPart words={words} load={loadPictureContent}>
      {({ pictures, facts, leaflet }) => {
        const picture = pictures.pictures.find(({ id }) => id === wanted);
        return picture === undefined ? (
          <PictureList pictures={pictures} leaflet={leaflet} isUnknown={part !== null} />
        ) : (
          <PictureCard key={part} picture={picture} named={named} facts={facts} />
        );
      }}
    </LazyPart>
  );
}
