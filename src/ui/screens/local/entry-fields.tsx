import type { ShapeFault } from "../../../schema/local/local-fault.ts";
import { type Purpose, purposes } from "../../../schema/local-pack.ts";
import { TextField } from "../../components/text-field.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { useText } from "../../services.ts";
import type { Entry } from "./use-entry.ts";

function useFaultText(): (fault: ShapeFault | undefined) => string {
  const text = useText();
  return (fault) =>
    fault === undefined ? "" : text(`faults:problem.${fault.problem}`, { value: fault.value });
}

interface EntryFieldProps {
  readonly entry: Entry;
  /** Makes the ids of the fields, so it is a form's own. */
  readonly form: string;
  readonly field: string;
  readonly label: string;
}

/** A text of an entry; what is wrong is said once something was typed. */
export function EntryText(
  props: EntryFieldProps & { readonly hint?: string; readonly type?: "text" | "date" },
) {
  const { entry, form, field, label, hint, type = "text" } = props;
  const faultText = useFaultText();
  const value = entry.draft[field];
  return (
    <TextField
      id={`${form}-${field}`}
      label={label}
      hint={hint}
      type={type}
      value={typeof value === "string" ? value : ""}
      error={entry.isFieldTouched(field) ? faultText(entry.faults.get(field)) : ""}
      onInput={(text) => entry.change(field, text)}
    />
  );
}

/** What an entry is for, as ticks. */
export function EntryPurposes({ entry, form }: { entry: Entry; form: string }) {
  const text = useText();
  const faultText = useFaultText();
  const value = entry.draft["purposes"] ?? [];
  const chosen = typeof value === "string" ? [] : value;
  const toggled = (id: string): string[] =>
    chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  return (
    <fieldset class="radios" aria-describedby={`${form}-purposes-error`}>
      <legend>{text("screens:local.edit.purposes")}</legend>
      <p id={`${form}-purposes-error`} class="field-error" role="alert">
        {entry.isFieldTouched("purposes") ? faultText(entry.faults.get("purposes")) : ""}
      </p>
      <ToggleList
        items={purposes.map((id: Purpose) => ({ id, label: text(`screens:local.purpose.${id}`) }))}
        chosen={chosen}
        onToggle={(id) => entry.change("purposes", toggled(id))}
      />
    </fieldset>
  );
}

/** Whether what stands in the fields is kept, and if not what is still to put right. */
export function EntryStatus({
  entry,
  labels,
}: {
  entry: Entry;
  labels: Readonly<Record<string, string>>;
}) {
  const text = useText();
  const wrong = [...entry.faults.keys()].map((field) => labels[field] ?? field);
  return (
    <p role="status" class="quiet">
      {entry.isTouched &&
        (wrong.length === 0
          ? text("screens:local.edit.saved")
          : text("screens:local.edit.notSaved", { fields: wrong.join(", ") }))}
    </p>
  );
}
