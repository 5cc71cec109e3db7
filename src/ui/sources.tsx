import type { SourceRef } from "../schema/provenance.ts";
import { loadSources } from "./companion.ts";
import { SourceList } from "./components/source-list.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { useText } from "./services.ts";

const noWords: readonly [] = [];

function withoutRepeats(refs: readonly SourceRef[]): SourceRef[] {
  return refs.filter(
    (one, at) => refs.findIndex(({ id, mark }) => id === one.id && mark === one.mark) === at,
  );
}

/** The references behind something, each once, with how far it was checked. */
export function Sources({ refs }: { refs: readonly SourceRef[] }) {
  const text = useText();
  return (
    <LazyPart words={noWords} load={loadSources}>
      {({ sources }) => (
        <SourceList
          sources={withoutRepeats(refs).map(({ id, mark }, at) => {
            const source = sources.find((one) => one.id === id);
            return {
              key: `${at}-${id}`,
              citation: source?.citation ?? id ?? text("screens:decide.noSource"),
              locator: source?.locator ?? null,
              mark: text(`screens:decide.mark.${mark}`),
            };
          })}
        />
      )}
    </LazyPart>
  );
}
