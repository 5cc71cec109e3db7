import { useCallback } from "preact/hooks";
import type { Belief } from "../../../schema/library.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { useServices } from "../../services.ts";
import { BrowseBeliefs } from "./browse-beliefs.tsx";
import { HeardResults } from "./heard-results.tsx";
import { loadFinder } from "./load-finder.ts";

const noWords = [] as const;

interface BeliefFinderProps {
  readonly beliefs: readonly Belief[];
  readonly isOff: boolean;
  /** What was typed. It stays on this screen and is kept nowhere. */
  readonly heard: string;
  readonly onHeard: (heard: string) => void;
}

/** The box for what was said, and what lies behind it; all cards while nothing was typed. */
export function BeliefFinder({ beliefs, isOff, heard, onHeard }: BeliefFinderProps) {
  const { texts } = useServices();
  const load = useCallback(() => loadFinder(texts, beliefs), [texts, beliefs]);
  return (
    <>
      <label class="stacked">
        {texts.text("screens:talk.heard")}
        <input
          type="search"
          autocomplete="off"
          placeholder={texts.text("screens:talk.search")}
          value={heard}
          onInput={(event) => onHeard(event.currentTarget.value)}
        />
      </label>
      <LazyPart words={noWords} load={load}>
        {(find) => <HeardResults heard={heard} find={find} beliefs={beliefs} isOff={isOff} />}
      </LazyPart>
      {heard.trim() === "" && !isOff && <BrowseBeliefs beliefs={beliefs} />}
    </>
  );
}
