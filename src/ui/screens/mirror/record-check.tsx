import { type RecordContent, recordState } from "../../../domain/mirror/record-state.ts";
import { sortAnswers } from "../../../domain/note/sort-answers.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Mirror, RecordItem } from "../../../schema/mirror.ts";
import { nextGroup } from "../../../state/selectors.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { StopDot } from "../../components/stop-dot.tsx";
import { ToggleList } from "../../components/toggle-list.tsx";
import { hrefOf, type Route } from "../../routes.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";

const shape = { recorded: "complete", partly: "begun", missing: "untouched" } as const;

/** What the consultation holds already, by how it stands, with the way to what is missing. */
function Derived({ item, content }: { item: RecordItem; content: RecordContent }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const state = recordState(item, consultation, decision, content);
  const { present, absent, unknown, notAsked } = sortAnswers(decision);
  const group = nextGroup(decision, null) ?? "G1";
  const places: Partial<Record<RecordItem["from"], Route>> = {
    flags: { screen: "check", group },
    answers: { screen: "check", group: "G2" },
    box1: { screen: "box1" },
  };
  const name = text(textKeys.mirror(`record.${item.id}`));
  return (
    <li data-record={item.id} data-state={state}>
      {state === "recorded" ? (
        name
      ) : (
        <a href={hrefOf(places[item.from] ?? { screen: "record" })}>{name}</a>
      )}
      <span class="quiet record-state">
        <StopDot state={shape[state]} /> {text(`screens:mirror.state.${state}`)}
        {item.from === "flags" &&
          `: ${text("screens:mirror.counts", {
            present: present.length,
            absent: absent.flatMap(({ ids }) => ids).length,
            unknown: unknown.length,
            notAsked: notAsked.length,
          })}`}
      </span>
    </li>
  );
}

/** What a record contains that a colleague could follow: read off the consultation where it can be. */
export function RecordCheck({ mirror, content }: { mirror: Mirror; content: RecordContent }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const own = mirror.record.filter(({ from }) => from === "clinician");
  return (
    <section class="record-check">
      <h2>{text("screens:mirror.record")}</h2>
      <p class="quiet">{text("screens:mirror.recordWhat")}</p>
      <h3>{text("screens:mirror.recordHere")}</h3>
      <ul class="record-items">
        {mirror.record
          .filter((item) => !own.includes(item))
          .map((item) => (
            <Derived key={item.id} item={item} content={content} />
          ))}
      </ul>
      <h3>{text("screens:mirror.recordYours")}</h3>
      <p class="quiet">{text("screens:mirror.recordYoursWhat")}</p>
      <ToggleList
        items={own.map(({ id }) => ({ id, label: text(textKeys.mirror(`record.${id}`)) }))}
        chosen={consultation.mirrored}
        onToggle={(id) => dispatch({ type: "toggled", list: "mirrored", id })}
      />
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={mirror.recordSources} />
      </Disclosure>
    </section>
  );
}
