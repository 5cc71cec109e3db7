import type { PictureChoice } from "../../domain/pictures/picture-choice.ts";
import type { Text } from "../../i18n/keys.ts";
import type { Facts } from "../../schema/facts.ts";
import type { Mark } from "../../schema/provenance.ts";
import type { NumberWriter } from "../numbers.ts";

/** So many of so many, as filled dots among rings. */
export interface ArrayDrawing {
  readonly kind: "array";
  readonly filled: number;
  readonly outOf: number;
  /** What is above it, where there are several. */
  readonly title: string | null;
  readonly name: string;
  readonly on: string;
  readonly off: string;
}

export interface Line {
  readonly id: string;
  readonly label: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** One or more lines over time or age. */
export interface CurveDrawing {
  readonly kind: "curve";
  readonly name: string;
  readonly lines: readonly Line[];
  readonly x: { readonly title: string; readonly ticks: readonly number[] };
  readonly y: { readonly title: string; readonly ticks: readonly number[] };
  /** The place on x that the rest of the picture speaks of. */
  readonly at: number | null;
}

export interface BarsDrawing {
  readonly kind: "bars";
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: number;
    readonly shown: string;
  }[];
}

export type Drawing = ArrayDrawing | CurveDrawing | BarsDrawing;

export interface PictureTable {
  readonly caption: string;
  readonly columns: readonly {
    readonly id: string;
    readonly name: string;
    readonly clinicianOnly?: boolean;
  }[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly string[] }[];
}

/** A picture in words and figures: what is turned and what the clinician sees are drawn from it. */
export interface PictureView {
  readonly heading: string;
  /** What must be read before the drawing. */
  readonly lead: readonly string[];
  /** The text twin: all that the drawing says. */
  readonly lines: readonly string[];
  readonly drawings: readonly Drawing[];
  readonly table: PictureTable;
  /** Where it is from, in plain words. */
  readonly source: string;
  /** How far each figure in it was checked. */
  readonly marks: readonly Mark[];
}

export interface PictureTools {
  readonly facts: Facts;
  readonly text: Text;
  readonly numbers: NumberWriter;
}

/** Makes a picture from the facts. */
export type PictureMaker = (tools: PictureTools, choice: PictureChoice) => PictureView;
