import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { LocalPack } from "../../../schema/local-pack.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { useText } from "../../services.ts";
import type { PackEditor } from "./use-pack-editor.ts";

interface EntryListProps {
  readonly title: string;
  readonly what: string;
  /** Steady names of the entries, in order. */
  readonly keys: readonly string[];
  readonly most: number;
  readonly words: { readonly add: string; readonly fresh: string };
  readonly editor: PackEditor;
  /** A key that no entry has. */
  readonly freeKey: () => string;
  readonly nameOf: (key: string) => string | undefined;
  readonly without: (key: string) => Partial<LocalPack>;
  readonly form: (key: string) => ComponentChildren;
}

/** Entries of one kind, each a form that opens in place; one may be added, any removed and put back. */
export function EntryList(props: EntryListProps) {
  const { title, what, keys, most, words, editor, freeKey, nameOf, without, form } = props;
  const text = useText();
  const [fresh, setFresh] = useState<string | null>(null);
  const [removed, setRemoved] = useState("");
  const section = useRef<HTMLElement>(null);
  const isAdding = fresh !== null && !keys.includes(fresh);
  const shown = isAdding ? [...keys, fresh] : keys;
  const canUndo = removed !== "" && editor.canUndo;

  // A new form is gone to at its first field, and what undoes a removal in place of what is gone.
  useEffect(() => {
    if (fresh !== null)
      section.current?.querySelector<HTMLElement>(".fresh input, .fresh select")?.focus();
  }, [fresh]);
  useEffect(() => {
    if (canUndo) section.current?.querySelector<HTMLElement>(".undo")?.focus();
  }, [canUndo, removed]);

  const remove = (key: string): void => {
    setFresh(null);
    if (!keys.includes(key)) return;
    setRemoved(nameOf(key) ?? words.fresh);
    editor.remove(without(key));
  };
  return (
    <section class="local-edit" ref={section}>
      <h2>{title}</h2>
      <p class="quiet">{what}</p>
      {shown.map((key) => (
        <div key={key} class={key === fresh ? "entry fresh" : "entry"}>
          <Disclosure open={key === fresh} summary={<bdi>{nameOf(key) ?? words.fresh}</bdi>}>
            {form(key)}
            <button type="button" class="button button-plain" onClick={() => remove(key)}>
              {text("screens:local.edit.remove", { name: nameOf(key) ?? words.fresh })}
            </button>
          </Disclosure>
        </div>
      ))}
      {canUndo && (
        <p class="row" role="status">
          {text("screens:local.edit.removed", { name: removed })}
          <button
            type="button"
            class="link undo"
            onClick={() => {
              setRemoved("");
              editor.undo();
              section.current?.querySelector<HTMLElement>(".add")?.focus();
            }}
          >
            {text("screens:local.edit.undo")}
          </button>
        </p>
      )}
      {keys.length >= most ? (
        <p class="quiet">{text("screens:local.edit.full", { most })}</p>
      ) : (
        <button
          type="button"
          class="button add"
          disabled={isAdding}
          onClick={() => setFresh(freeKey())}
        >
          {words.add}
        </button>
      )}
    </section>
  );
}
