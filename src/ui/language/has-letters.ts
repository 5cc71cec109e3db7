import { languageName } from "../../i18n/language-name.ts";

/** What a text looks like, so that two can be compared. */
type Draw = (text: string) => string;

/** Letters that a device may lack though it has those of the language’s name. */
const telling: Readonly<Record<string, string>> = { ur: "ہے" };

/** No font has a letter here: it looks like every letter that is missing. */
const nobodys = "\u{10fffd}";

function onCanvas(): Draw | null {
  const context = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (context === null) return null;
  context.font = `32px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => {
    context.clearRect(0, 0, 64, 64);
    context.fillText(text, 8, 40);
    return context.getImageData(0, 0, 64, 64).data.join();
  };
}

/** @returns false where this device draws letters of the language as boxes; true where it cannot be told */
export function hasLetters(language: string, draw: Draw | null = onCanvas()): boolean {
  if (draw === null) return true;
  const letters = telling[language] ?? languageName(language, language);
  const missing = draw(nobodys);
  return [...letters].every((letter) => !/\p{L}/u.test(letter) || draw(letter) !== missing);
}
