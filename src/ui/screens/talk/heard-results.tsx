import { useMemo } from "preact/hooks";
import type { Finder } from "../../../domain/finder/make-finder.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Belief } from "../../../schema/library.ts";
import { useText } from "../../services.ts";
import { BeliefChips } from "./belief-chips.tsx";
import { HeardFindings } from "./heard-findings.tsx";

/** Findings shown for one saying: enough to catch the right one, few enough to read. */
const mostFindings = 3;

interface HeardResultsProps {
  readonly heard: string;
  readonly find: Finder;
  readonly beliefs: readonly Belief[];
  /** Whether no card may be opened now. */
  readonly isOff: boolean;
}

/** What lies behind a saying: red flags first, then beliefs. */
export function HeardResults({ heard, find, beliefs, isOff }: HeardResultsProps) {
  const text = useText();
  const found = useMemo(() => find(heard), [find, heard]);
  const isEmpty = heard.trim() === "";
  const findings = found.findings.slice(0, mostFindings);
  const likely = found.beliefs.flatMap((id) => beliefs.filter((belief) => belief.id === id));
  const counts = [
    ...(findings.length > 0 ? [text("screens:talk.flags", { count: findings.length })] : []),
    ...(likely.length > 0 ? [text("screens:talk.found", { count: likely.length })] : []),
  ];
  const noMatch = text(isOff ? "screens:talk.noMatchOff" : "screens:talk.noMatch");
  return (
    <>
      <p role="status" class="quiet">
        {isEmpty ? "" : counts.length > 0 ? counts.join(", ") : noMatch}
        {found.isCut && ` ${text("screens:talk.cut")}`}
      </p>
      {findings.length > 0 && <HeardFindings ids={findings} />}
      {likely.length > 0 && !isOff && <BeliefChips beliefs={likely} />}
      {likely.length > 0 && isOff && (
        <section>
          <p class="quiet">{text("screens:talk.cardsLater")}</p>
          <ul class="heard-later">
            {likely.map(({ id }) => (
              <li key={id}>{text(textKeys.beliefTitle(id))}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
