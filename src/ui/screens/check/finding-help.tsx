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
            <h2>{text("ui:check.howToAsk")}</h2>
            <p class="sayable">{text(textKeys.howToAsk(id))}</p>
            <h2>{text("ui:check.counts")}</h2>
            <p>{text(textKeys.whatCounts(id))}</p>
            <h2>{text("ui:check.worth")}</h2>
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
