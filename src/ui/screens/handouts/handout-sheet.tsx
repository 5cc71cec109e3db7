import type { ComponentChildren } from "preact";
import type { Handouts } from "../../../schema/handouts.ts";
import type { Leaflet, Pathway } from "../../../schema/library.ts";
import type { SourceRef } from "../../../schema/provenance.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { RadioList } from "../../components/radio-list.tsx";
import { ReadingAge } from "../../handout/reading-age.tsx";
import { ForPatient } from "../../language/for-patient.tsx";
import { LanguageChoice } from "../../language/language-choice.tsx";
import { hrefOf } from "../../routes.ts";
import { useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";

/** What every handout is made from. */
export interface SheetParts {
  readonly handouts: Handouts;
  readonly leaflet: Leaflet;
  readonly pathway: Pathway;
}

/** Sizes a sheet can be printed in; the page of each is in `handouts.css`. */
export type Paper = "a5" | "a4-two" | "letter-two" | "a4" | "a3" | "letter" | "tabloid";

interface HandoutSheetProps {
  readonly of: "card" | "letter" | "poster";
  readonly refs: readonly SourceRef[];
  /** Where there is a choice of paper. */
  readonly paper?: {
    readonly choices: readonly Paper[];
    readonly chosen: Paper;
    readonly onChoose: (paper: Paper) => void;
  };
  readonly children: ComponentChildren;
}

/** A handout as it prints, with what the clinician needs around it. */
export function HandoutSheet(props: HandoutSheetProps) {
  const { of, refs, paper, children } = props;
  const { texts, output } = useServices();
  const { text } = texts;
  return (
    <>
      <div class="row no-print">
        <button type="button" class="button" onClick={() => output.print()}>
          {text("screens:handouts.print")}
        </button>
        <a class="button button-plain" href={hrefOf({ screen: "handouts", part: null })}>
          {text("screens:handouts.back")}
        </a>
      </div>
      {paper && (
        <div class="no-print papers">
          <RadioList
            name="paper"
            legend={text("screens:handouts.paper")}
            options={paper.choices.map((value) => ({
              value,
              label: text(`screens:handouts.papers.${value}`),
            }))}
            chosen={paper.chosen}
            onChoose={paper.onChoose}
          />
        </div>
      )}
      <LanguageChoice part="handouts" />
      <ForPatient part="handouts">{children}</ForPatient>
      <div class="no-print">
        <ReadingAge of={of} />
        <Disclosure quiet summary={text("screens:decide.sources")}>
          <Sources refs={refs} />
        </Disclosure>
      </div>
    </>
  );
}
