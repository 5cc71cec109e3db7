import { textKeys } from "../../../i18n/text-keys.ts";
import { LocalAddition, type LocalPack, limits } from "../../../schema/local-pack.ts";
import { useServices, useText } from "../../services.ts";
import { EntryStatus, EntryText } from "./entry-fields.tsx";
import { EntryList } from "./entry-list.tsx";
import { useEntry } from "./use-entry.ts";
import type { PackEditor } from "./use-pack-editor.ts";

function AdditionForm(props: {
  form: string;
  addition: LocalAddition | undefined;
  save: (addition: LocalAddition) => void;
}) {
  const { form, addition, save } = props;
  const { texts, pack } = useServices();
  const { text } = texts;
  const { rules, modifiers, defaults } = pack.rules;
  const all = [...rules, ...modifiers, ...defaults];
  const first = all[0]?.id ?? "";
  const entry = useEntry(LocalAddition, { rule: first, text: "", ...addition }, save);
  const rule = String(entry.draft["rule"]);
  return (
    <>
      <label class="stacked">
        {text("screens:local.edit.rule")}
        <select value={rule} onChange={(event) => entry.change("rule", event.currentTarget.value)}>
          {all.map(({ id }) => (
            <option key={id} value={id}>
              {`${id} ${text(textKeys.ruleTitle(id))}`}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet">{text(textKeys.ruleAction(rule))}</p>
      <EntryText entry={entry} form={form} field="text" label={text("screens:local.edit.line")} />
      <EntryStatus entry={entry} labels={{ text: text("screens:local.edit.line") }} />
    </>
  );
}

/** Local lines, each beside a rule. They have no ids: their place in the list stands for one. */
export function AdditionsPart({ pack, editor }: { pack: LocalPack; editor: PackEditor }) {
  const text = useText();
  const { additions } = pack;
  const keyOf = (at: number): string => `addition-${editor.removals}-${at}`;
  const keys = additions.map((_, at) => keyOf(at));
  const saved = (key: string, addition: LocalAddition): LocalAddition[] =>
    keys.includes(key)
      ? additions.map((one, at) => (keyOf(at) === key ? addition : one))
      : [...additions, addition];
  const nameOf = (key: string): string | undefined => {
    const addition = additions[keys.indexOf(key)];
    return addition && `${addition.rule}: ${addition.text}`;
  };
  return (
    <EntryList
      title={text("screens:local.edit.additions")}
      what={text("screens:local.edit.additionsWhat")}
      keys={keys}
      most={limits.additions}
      words={{
        add: text("screens:local.edit.addAddition"),
        fresh: text("screens:local.edit.newAddition"),
      }}
      editor={editor}
      freeKey={() => keyOf(additions.length)}
      nameOf={nameOf}
      without={(key) => ({ additions: additions.filter((_, at) => keyOf(at) !== key) })}
      form={(key) => (
        <AdditionForm
          form={key}
          addition={additions[keys.indexOf(key)]}
          save={(addition) => editor.update({ additions: saved(key, addition) })}
        />
      )}
    />
  );
}
