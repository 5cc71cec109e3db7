import type { Decision } from "../../domain/triage/decide.ts";
import type { Text } from "../../i18n/keys.ts";
import type { Consultation } from "../../schema/consultation.ts";
import type { ContentPack } from "../../schema/load-pack.ts";
import type { LocalPack } from "../../schema/local-pack.ts";
import type { NoteContent } from "./note-content.ts";

/** All that a note is composed from. */
export interface NoteParts extends NoteContent {
  readonly consultation: Consultation;
  readonly decision: Decision;
  readonly pack: ContentPack;
  /** What counts at this place, or null. */
  readonly local: LocalPack | null;
  readonly length: "brief" | "full";
  readonly language: string;
  readonly now: number;
}

/** A line of the note; the label "!" stands for none. */
export type NoteLine = readonly [label: string, value: string];

/** One section of the note, in the order of its lines. */
export type NoteSection = (parts: NoteParts, text: Text) => NoteLine[];
