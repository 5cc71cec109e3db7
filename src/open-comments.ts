import { commentShelf } from "./platform/comment-shelf.ts";
import { type CommentStore, createComments } from "./state/translation-comments.ts";

let store: CommentStore | null = null;

/** Comments on translations of this device: always the same store. A chunk that `main.tsx` fetches. */
export function openComments(): CommentStore {
  store ??= createComments(commentShelf);
  return store;
}
