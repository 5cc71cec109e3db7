import { textKeys } from "../../../i18n/text-keys.ts";
import type { Disagreement, Pathway } from "../../../schema/library.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { shownRuleIds } from "../../rule-words.ts";
import { useCurrent, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";

/** Where guidelines differ on the rules that fired, each body in its own voice. */
export function WhereTheyDiffer({ all }: { all: readonly Disagreement[] }) {
  const text = useText();
  const { decision } = useCurrent();
  const fired = shownRuleIds(decision);
  const shown = all.filter(({ rules }) => rules.some((id) => fired.includes(id)));
  if (shown.length === 0) return null;
  return (
    <Disclosure summary={`${text("screens:decide.differ")} (${shown.length})`}>
      {shown.map(({ id, sources }) => (
        <article key={id} class="differ">
          <h3>{text(textKeys.disagreement(id, "topic"))}</h3>
          <p>
            <strong>{text("screens:decide.differOne")}:</strong>{" "}
            {text(textKeys.disagreement(id, "a"))}
          </p>
          <p>
            <strong>{text("screens:decide.differOther")}:</strong>{" "}
            {text(textKeys.disagreement(id, "b"))}
          </p>
          <p>
            <strong>{text("screens:decide.differHere")}:</strong>{" "}
            {text(textKeys.disagreement(id, "present"))}
          </p>
          <Disclosure quiet summary={text("screens:decide.sources")}>
            <Sources refs={sources} />
          </Disclosure>
        </article>
      ))}
    </Disclosure>
  );
}

/** The published pathways of this country that bear on the rules that fired. */
export function LocalPathways({ pathway }: { pathway: Pathway }) {
  const text = useText();
  const { decision } = useCurrent();
  const fired = shownRuleIds(decision);
  const shown = pathway.entries.filter(({ rules }) => rules.some((id) => fired.includes(id)));
  if (shown.length === 0) return null;
  const jurisdiction = text(`ui:place.${pathway.id}`);
  return (
    <Disclosure summary={`${text("screens:decide.local", { jurisdiction })} (${shown.length})`}>
      {shown.map(({ id, sources }) => (
        <article key={id} class="differ">
          <h3>
            {text(textKeys.entryTitle(pathway.id, id))} <span class="quiet">{id}</span>
          </h3>
          <p>{text(textKeys.entryText(pathway.id, id))}</p>
          <Disclosure quiet summary={text("screens:decide.sources")}>
            <Sources refs={sources} />
          </Disclosure>
        </article>
      ))}
    </Disclosure>
  );
}
