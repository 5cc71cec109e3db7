import type { Text, TextValues } from "../../i18n/keys.ts";
import { textKeys } from "../../i18n/text-keys.ts";
import type { PictureId } from "../../schema/pictures.ts";
import type { ArrayDrawing, PictureTable } from "./picture-view.ts";

/** Says one of the words that the patient reads on a picture. */
export type Say = (part: string, values?: TextValues) => string;

export function sayOn(id: PictureId, text: Text): Say {
  return (part, values) => text(textKeys.picture(`${id}.patient.${part}`), values);
}

/** Dots with the key that every such picture has. */
export function dots(
  say: Say,
  shown: Pick<ArrayDrawing, "filled" | "outOf" | "name"> & Partial<Pick<ArrayDrawing, "title">>,
): ArrayDrawing {
  return { kind: "array", title: null, on: say("on"), off: say("off"), ...shown };
}

/** A table of two columns: what was counted, and how many. @param rows the counts by row */
export function countTable(
  say: Say,
  counted: "count" | "people",
  rows: Readonly<Record<string, string>>,
): PictureTable {
  return {
    caption: say("caption"),
    columns: [
      { id: "what", name: say("column.what") },
      { id: counted, name: say(`column.${counted}`) },
    ],
    rows: Object.entries(rows).map(([id, shown]) => ({ id, cells: [say(`row.${id}`), shown] })),
  };
}
