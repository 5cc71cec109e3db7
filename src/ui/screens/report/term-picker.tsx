import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { findTerms } from "../../../domain/report/find-terms.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import { type ReportTerm, reportGroups } from "../../../schema/report-terms.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { useCurrent, useServices, useText } from "../../services.ts";
import { TermChips } from "./term-chips.tsx";

type Group = (typeof reportGroups)[number];

interface GroupProps {
  readonly group: Group;
  readonly terms: readonly ReportTerm[];
  readonly onToggle: (term: ReportTerm) => void;
}

/** One group of words; how many of them are tapped stands beside its name. */
function GroupOfTerms({ group, terms, onToggle }: GroupProps) {
  const text = useText();
  const { consultation } = useCurrent();
  const inGroup = terms.filter((term) => term.kind !== "act" && term.group === group);
  const count = inGroup.filter(({ id }) => consultation.reportTerms.includes(id)).length;
  const name = text(textKeys.reportGroup(group));
  return (
    <Disclosure
      open={group === "discs"}
      summary={count === 0 ? name : text("screens:report.groupChosen", { group: name, count })}
    >
      <TermChips terms={inGroup} onToggle={onToggle} />
    </Disclosure>
  );
}

interface TermPickerProps {
  readonly terms: readonly ReportTerm[];
  readonly onToggle: (term: ReportTerm) => void;
  /** The way down to what was tapped, above the long lists and below them. */
  readonly children: ComponentChildren;
}

/** What the report says: what needs action always in view, the rest by group or by what is typed. */
export function TermPicker({ terms, onToggle, children }: TermPickerProps) {
  const { text, language } = useServices().texts;
  const [typed, setTyped] = useState("");
  const written = useMemo(
    () =>
      terms.map(({ id }) => ({
        id,
        phrases: [
          text(textKeys.reportTerm(id, "name")),
          ...text(textKeys.reportTerm(id, "synonyms")).split(","),
        ],
      })),
    [terms, text],
  );
  const isTyped = typed.trim() !== "";
  const ids = isTyped ? findTerms(typed, written, language) : [];
  const found = terms.filter(({ id }) => ids.includes(id));
  return (
    <div class="report-picker">
      <label class="stacked">
        {text("screens:report.find")}
        <input
          type="search"
          maxLength={60}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <p role="status" class="quiet">
        {!isTyped
          ? ""
          : found.length === 0
            ? text("screens:report.none")
            : text("screens:report.found", { count: found.length })}
      </p>
      {isTyped && <TermChips terms={found} onToggle={onToggle} />}
      {children}
      <section class="report-act">
        <h2>{text("screens:report.actTitle")}</h2>
        <p class="quiet">{text("screens:report.actWhat")}</p>
        <TermChips terms={terms.filter(({ kind }) => kind === "act")} onToggle={onToggle} />
      </section>
      {!isTyped &&
        reportGroups.map((group) => (
          <GroupOfTerms key={group} group={group} terms={terms} onToggle={onToggle} />
        ))}
      {children}
    </div>
  );
}
