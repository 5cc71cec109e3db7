import { freeId } from "../../../domain/local/edit-pack.ts";
import { replaced } from "../../../domain/local/replaced.ts";
import { LocalForm, type LocalPack, limits } from "../../../schema/local-pack.ts";
import { useText } from "../../services.ts";
import { EntryPurposes, EntryStatus, EntryText } from "./entry-fields.tsx";
import { EntryList } from "./entry-list.tsx";
import { useEntry } from "./use-entry.ts";
import type { PackEditor } from "./use-pack-editor.ts";

function FormForm(props: {
  id: string;
  form: LocalForm | undefined;
  save: (form: LocalForm) => void;
}) {
  const text = useText();
  const { id, form, save } = props;
  const entry = useEntry(LocalForm, { id, name: "", where: "", purposes: [], ...form }, save);
  const labels = {
    name: text("screens:local.edit.formName"),
    where: text("screens:local.edit.formWhere"),
    purposes: text("screens:local.edit.purposes"),
  };
  const field = { entry, form: id };
  return (
    <>
      <EntryText {...field} field="name" label={labels.name} />
      <EntryText {...field} field="where" label={labels.where} />
      <EntryPurposes {...field} />
      <EntryStatus entry={entry} labels={labels} />
    </>
  );
}

/** Which form to use, and where it goes. */
export function FormsPart({ pack, editor }: { pack: LocalPack; editor: PackEditor }) {
  const text = useText();
  const { forms } = pack;
  const find = (id: string) => forms.find((form) => form.id === id);
  return (
    <EntryList
      title={text("screens:local.edit.forms")}
      what={text("screens:local.edit.formsWhat")}
      keys={forms.map(({ id }) => id)}
      most={limits.forms}
      words={{
        add: text("screens:local.edit.addForm"),
        fresh: text("screens:local.edit.newForm"),
      }}
      editor={editor}
      freeKey={() => freeId("form", forms)}
      nameOf={(id) => find(id)?.name}
      without={(id) => ({ forms: forms.filter((form) => form.id !== id) })}
      form={(id) => (
        <FormForm
          id={id}
          form={find(id)}
          save={(form) => editor.update({ forms: replaced(forms, form) })}
        />
      )}
    />
  );
}
