import { useLocalPack } from "../local/use-local-pack.ts";
import { useCurrent, useServices } from "../services.ts";
import type { NoteContent } from "./note-content.ts";
import type { NoteParts } from "./note-parts.ts";

/** Puts what a note is composed from together: this consultation, and the content once it is here. */
export function useNoteParts(length: NoteParts["length"]): (content: NoteContent) => NoteParts {
  const { texts, pack, now } = useServices();
  const { consultation, decision } = useCurrent();
  const local = useLocalPack();
  const { language } = texts;
  return (content) => ({
    ...content,
    consultation,
    decision,
    pack,
    local,
    length,
    language,
    now: now(),
  });
}
