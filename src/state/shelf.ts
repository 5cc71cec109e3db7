import * as z from "zod/mini";
import { Consultation } from "../schema/consultation.ts";

/**
 * Where unfinished consultations are kept on this device. May be absent, full or blocked. Calls
 * take effect in the order they are made, also where the page is left at once.
 */
export interface Shelf {
  /** Everything kept, unchecked, by consultation id. @throws when storage is blocked */
  all(): Promise<ReadonlyMap<string, unknown>>;
  /** Resolves once the bytes are on disk. @throws when storage is blocked or full */
  put(consultation: Consultation): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Unfinished consultations are offered for twelve hours after the last change. */
export const KEEP_FOR_MS = 12 * 60 * 60 * 1000;

/** @param now milliseconds by the device’s clock */
export function isExpired({ changedAt }: Consultation, now: number): boolean {
  return now - changedAt > KEEP_FOR_MS;
}

export interface ShelfContents {
  /** Readable and fresh, newest first. */
  readonly unfinished: readonly Consultation[];
  /** Ids of records past their time. */
  readonly expired: readonly string[];
  /** Ids of records that could not be read. */
  readonly unreadable: readonly string[];
}

/**
 * Reads back what was kept. A record that does not fit is set aside, never guessed at; a
 * clock that was set back expires nothing.
 */
export function sortShelf(kept: ReadonlyMap<string, unknown>, now: number): ShelfContents {
  const unfinished: Consultation[] = [];
  const expired: string[] = [];
  const unreadable: string[] = [];
  for (const [id, raw] of kept) {
    const parsed = z.safeParse(Consultation, raw);
    if (!parsed.success || parsed.data.id !== id) unreadable.push(id);
    else if (isExpired(parsed.data, now)) expired.push(id);
    else unfinished.push(parsed.data);
  }
  unfinished.sort((a, b) => b.changedAt - a.changedAt);
  return { unfinished, expired, unreadable };
}
