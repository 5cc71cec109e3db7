import { textKeys } from "../../../i18n/text-keys.ts";
import { loadFindingEvidence } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import "./finding-help.css";

/** How to ask a finding, what counts, what it is worth, and where that comes from. */
export function FindingHelp({ id }: { id: string }) {
  const text = useText();
  return (
    <div class="finding-help">
      <LazyPart words={["ask"]} load={loadFindingEvidence}>
        {(evidence) => (
          <>
            <h3>{text("ui:check.howToAsk")}</h3>
            <p class="sayable">{text(textKeys.howToAsk(id))}</p>
            <h3>{text("ui:check.counts")}</h3>
            <p>{text(textKeys.whatCounts(id))}</p>
            <h3>{text("ui:check.worth")}</h3>
            <p>{text(textKeys.worth(id))}</p>
            <Disclosure quiet summary={text("ui:check.sources")}>
              <Sources refs={evidence[id] ?? []} />
            </Disclosure>
          </>
        )}
      </LazyPart>
    </div>
  );
}
