import * as z from "zod/mini";
import { Consultation } from "../schema/consultation.ts";
import type { Shelf } from "./shelf.ts";

/** Where a copy is put and read back at once, for one tab alone. May be blocked: then it holds nothing. */
export interface CopySpace {
  read(): string | null;
  write(copy: string | null): void;
}

/**
 * A shelf whose writes survive a page that is left before they end: each consultation is copied
 * into the tab's own space in the same instant, and the copy goes once the shelf has it. Where
 * that space is blocked the shelf works as it did.
 */
export function withUnwrittenCopy(shelf: Shelf, space: CopySpace): Shelf {
  const put = async (consultation: Consultation): Promise<void> => {
    const copy = JSON.stringify(consultation);
    space.write(copy);
    await shelf.put(consultation);
    if (space.read() === copy) space.write(null);
  };
  return {
    async all() {
      const kept = new Map(await shelf.all());
      const copy = parsed(space.read());
      if (copy !== null && copy.changedAt >= keptAt(kept.get(copy.id))) {
        kept.set(copy.id, copy);
        // Kept again where it belongs; if that fails the copy stays, and the next write says so.
        put(copy).catch(() => {});
      }
      return kept;
    },
    put,
    async remove(id) {
      if (parsed(space.read())?.id === id) space.write(null);
      await shelf.remove(id);
    },
  };
}

/** @returns when what is kept was last changed; before every time where that cannot be read */
function keptAt(record: unknown): number {
  const read = z.safeParse(Consultation, record);
  return read.success ? read.data.changedAt : Number.NEGATIVE_INFINITY;
}

function parsed(copy: string | null): Consultation | null {
  try {
    const read = z.safeParse(Consultation, JSON.parse(copy ?? "null"));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
