import * as z from "zod/mini";
import type { TextShelf } from "./preferences.ts";

/** What someone says of a translated phrase, by language and key: `pl leaflet:line.l1`. */
const Comments = z.record(z.string(), z.string().check(z.maxLength(2000)));
export type Comments = Readonly<z.infer<typeof Comments>>;

export interface CommentStore {
  get(): Comments;
  /** False when this device does not keep them: then they last as long as the page. */
  readonly isKept: boolean;
  /** An empty comment is taken out. */
  set(id: string, comment: string): void;
  clear(): void;
  subscribe(listener: () => void): () => void;
}

function parsed(text: string | null): Comments {
  try {
    const read = z.safeParse(Comments, JSON.parse(text ?? "{}"));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

/** Comments on translations, about words and about nobody; kept at every change. */
export function createComments(shelf: TextShelf): CommentStore {
  let isKept = true;
  let comments: Comments = {};
  try {
    comments = parsed(shelf.read());
  } catch {
    isKept = false;
  }
  const listeners = new Set<() => void>();
  const become = (next: Comments): void => {
    comments = next;
    try {
      shelf.write(JSON.stringify(comments));
      isKept = true;
    } catch {
      isKept = false;
    }
    for (const listener of listeners) listener();
  };
  return {
    get: () => comments,
    get isKept() {
      return isKept;
    },
    set(id, comment) {
      const { [id]: _before, ...others } = comments;
      become(comment === "" ? others : { ...others, [id]: comment });
    },
    clear: () => become({}),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
