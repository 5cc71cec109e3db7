import { useState } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import { loadSources } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { SourceList } from "../../components/source-list.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { useServices } from "../../services.ts";
import { FindingHelp } from "../check/finding-help.tsx";

const words = ["rules"] as const;

/** All findings, rules and references, searchable. */
export function LibraryScreen() {
  const { texts, pack } = useServices();
  const { text } = texts;
  const [wanted, setWanted] = useState("");
  const has = (...phrases: readonly string[]): boolean =>
    phrases.some((phrase) => phrase.toLowerCase().includes(wanted.trim().toLowerCase()));

  return (
    <div class="library">
      <h1>{text("screens:library.title")}</h1>
      <label class="stacked">
        {text("screens:library.search")}
        <input
          type="search"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <LazyPart words={words} load={loadSources}>
        {({ sources }) => {
          const findings = pack.redFlags.findings.filter(({ id }) =>
            has(id, text(textKeys.findingName(id))),
          );
          const rules = pack.rules.rules.filter(({ id }) =>
            has(id, text(textKeys.ruleTitle(id)), text(textKeys.ruleAction(id))),
          );
          const found = sources.filter(({ id, citation }) => has(id, citation));
          return (
            <>
              {findings.length + rules.length + found.length === 0 && (
                <p role="status">{text("screens:library.none")}</p>
              )}
              <Disclosure summary={`${text("screens:library.findings")} (${findings.length})`}>
                {findings.map(({ id }) => (
                  <LazyHelp key={id} id={id} />
                ))}
              </Disclosure>
              <Disclosure summary={`${text("screens:library.rules")} (${rules.length})`}>
                {rules.map(({ id, class: outcome }) => (
                  <article key={id} class="differ">
                    <h2>
                      {text(textKeys.ruleTitle(id))} <span class="quiet">{id}</span>
                    </h2>
                    <p>{text(textKeys.ruleAction(id))}</p>
                    <p class="quiet">
                      {text("screens:library.class", { class: text(`ui:class.${outcome}.name`) })}
                    </p>
                  </article>
                ))}
              </Disclosure>
              <Disclosure summary={`${text("screens:library.sources")} (${found.length})`}>
                <SourceList
                  sources={found.map(({ id, citation, locator, read, mark }) => ({
                    key: id,
                    citation,
                    locator,
                    mark:
                      mark === "M"
                        ? `${text(`screens:library.read.${read}`)}; ${text("screens:decide.mark.M")}`
                        : text(`screens:library.read.${read}`),
                  }))}
                />
              </Disclosure>
            </>
          );
        }}
      </LazyPart>
    </div>
  );
}

/** A finding whose help is fetched only when it is opened. */
function LazyHelp({ id }: { id: string }) {
  const { texts } = useServices();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="more more-quiet" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.text(textKeys.findingName(id))}</summary>
      {isOpen && <FindingHelp id={id} />}
    </details>
  );
}
