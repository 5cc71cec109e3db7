import { textKeys } from "../../../../i18n/text-keys.ts";
import type { Checklist } from "../../../../schema/library.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { useText } from "../../../services.ts";
import { filled, type Person } from "../patients.ts";
import { cueTick } from "./observed.ts";
import { ObserverCopy } from "./observer-copy.tsx";
import { ObserverFlags } from "./observer-flags.tsx";
import { ObserverNotes } from "./observer-notes.tsx";
import { SheetItem } from "./sheet-item.tsx";
import { type Ticking, Ticks } from "./ticks.tsx";

interface ObserverSheetProps extends Ticking {
  readonly file: ScenarioFile;
  readonly person: Person;
  readonly checklist: Checklist;
}

/** Box 1, warning signs and cues to tick, and what to say afterwards. */
export function ObserverSheet({ file, person, checklist, ...ticking }: ObserverSheetProps) {
  const text = useText();
  const { scenario, words } = file;
  const cues = scenario.nodes.flatMap(({ id, cue }) =>
    cue === undefined
      ? []
      : [{ id: cueTick(id), label: filled(words.nodes[id]?.cue ?? "", person) }],
  );
  return (
    <section class="pair-sheet observer-sheet">
      <h2>{text("rehearse:pair.observer.title")}</h2>
      <p>
        {text("rehearse:pair.person", { ...person })}. {text("rehearse:pair.observer.how")}
      </p>
      <div class="observer-items">
        {checklist.items.map((item) => (
          <SheetItem key={item.id} item={item} checklist={checklist} {...ticking} />
        ))}
        <ObserverFlags file={file} person={person} {...ticking} />
        {cues.length > 0 && (
          <section>
            <h3>{text("rehearse:pair.observer.cues")}</h3>
            <Ticks items={cues} {...ticking} />
          </section>
        )}
      </div>
      <ObserverNotes {...ticking} />
      <section>
        <h3>{text("rehearse:pair.observer.afterwards")}</h3>
        <p>{text("rehearse:pair.observer.order")}</p>
        <p>
          {text(`rehearse:clinic.scan.${scenario.scan}`)} {filled(words.teaching, person)}
        </p>
      </section>
      <p class="quiet">{text(textKeys.box1("limits"))}</p>
      <p class="print-only">{text("rehearse:pair.invented")}</p>
      <ObserverCopy file={file} person={person} checklist={checklist} {...ticking} />
    </section>
  );
}
