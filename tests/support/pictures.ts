import { firstChoice, type PictureChoice } from "../../src/domain/pictures/picture-choice.ts";
import { createTexts } from "../../src/i18n/texts.ts";
import type { PictureId } from "../../src/schema/pictures.ts";
import { numberWriter } from "../../src/ui/numbers.ts";
import { pictureMakers } from "../../src/ui/pictures/picture-makers.ts";
import type { PictureView } from "../../src/ui/pictures/picture-view.ts";
import { wordsOf } from "./fake-services.ts";
import { shippedLibrary } from "./shipped-content.ts";

export const { facts, pictures } = shippedLibrary();
const { text } = createTexts(
  "en",
  { pictures: wordsOf("pictures"), screens: wordsOf("screens") },
  () => Promise.reject(new Error("not wanted")),
);

/** A picture as it is shipped, in English. */
export function picture(id: PictureId, choice: Partial<PictureChoice> = {}): PictureView {
  const first = firstChoice(facts, "not_asked", "not_asked");
  const numbers = numberWriter("en");
  return pictureMakers[id]({ facts, text, numbers }, { ...first, ...choice });
}

/** Every picture in every form it can be turned in. */
export function everyPicture(): [name: string, view: PictureView][] {
  const { prevalence, naturalHistory } = facts;
  const scans = Object.keys(prevalence.findings).flatMap((finding) =>
    prevalence.ages.map((age): [string, PictureView] => [
      `scan-findings-by-age/${finding}/${age}`,
      picture("scan-findings-by-age", { finding, age }),
    ]),
  );
  const courses = [null, ...naturalHistory.groups.map(({ id }) => id)].map(
    (group): [string, PictureView] => [
      `course-over-weeks/${group ?? "all"}`,
      picture("course-over-weeks", { group }),
    ],
  );
  const plain = (["serious-cause", "ten-scanners", "radiation", "early-scanning"] as const).map(
    (id): [string, PictureView] => [id, picture(id)],
  );
  return [...scans, ...courses, ...plain];
}
