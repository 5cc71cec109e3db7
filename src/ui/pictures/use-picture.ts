import { firstChoice, type PictureChoice } from "../../domain/pictures/picture-choice.ts";
import type { Facts } from "../../schema/facts.ts";
import type { PictureId } from "../../schema/pictures.ts";
import { numberWriter } from "../numbers.ts";
import { useCurrent, useServices } from "../services.ts";
import { pictureMakers } from "./picture-makers.ts";
import type { PictureView } from "./picture-view.ts";

/** Makes pictures in the language in use. */
export function usePictures(facts: Facts): (id: PictureId, choice: PictureChoice) => PictureView {
  const { text, language } = useServices().texts;
  return (id, choice) =>
    pictureMakers[id]({ facts, text, numbers: numberWriter(language) }, choice);
}

/** The choice that fits what this consultation recorded. */
export function useFirstChoice(facts: Facts): PictureChoice {
  const { numbers } = useCurrent().decision.facts;
  return firstChoice(facts, numbers["CTX-AGE"], numbers["CTX-WEEKS"]);
}
