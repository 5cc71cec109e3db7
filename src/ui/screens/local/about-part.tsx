import * as z from "zod/mini";
import { LocalPack } from "../../../schema/local-pack.ts";
import { RadioList } from "../../components/radio-list.tsx";
import { useText } from "../../services.ts";
import { EntryStatus, EntryText } from "./entry-fields.tsx";
import { useEntry } from "./use-entry.ts";
import type { PackEditor } from "./use-pack-editor.ts";

const { name: Name, reviewBy: ReviewBy, updatedOn: UpdatedOn } = LocalPack.shape;
const Head = z.strictObject({ name: Name, reviewBy: ReviewBy, updatedOn: UpdatedOn }).check(
  z.refine(({ reviewBy, updatedOn }) => reviewBy >= updatedOn, {
    path: ["reviewBy"],
    error: "review-before-update",
  }),
);

/** Whose file it is, for which country, and when it is to be looked at again; the switch. */
export function AboutPart({ pack, editor }: { pack: LocalPack; editor: PackEditor }) {
  const text = useText();
  const { name, reviewBy, updatedOn, jurisdiction, switches } = pack;
  const entry = useEntry(Head, { name, reviewBy, updatedOn }, (head) =>
    editor.update({ name: head.name, reviewBy: head.reviewBy }),
  );
  const labels = {
    name: text("screens:local.edit.name"),
    reviewBy: text("screens:local.edit.reviewBy"),
  };
  return (
    <section class="local-edit">
      <h2>{text("screens:local.edit.about")}</h2>
      <EntryText entry={entry} form="about" field="name" label={labels.name} />
      <EntryText entry={entry} form="about" field="reviewBy" label={labels.reviewBy} type="date" />
      <EntryStatus entry={entry} labels={labels} />
      <RadioList
        name="local-place"
        legend={text("screens:local.edit.place")}
        options={(["uk", "us", "au"] as const).map((value) => ({
          value,
          label: text(`ui:place.${value}`),
        }))}
        chosen={jurisdiction}
        onChoose={(value) => editor.update({ jurisdiction: value })}
      />
      {jurisdiction === "uk" && (
        <label class="toggle">
          <input
            type="checkbox"
            checked={switches.girftRoute}
            onChange={() => editor.update({ switches: { girftRoute: !switches.girftRoute } })}
          />
          <span>{text("screens:local.girft")}</span>
        </label>
      )}
    </section>
  );
}
