import { readChoice } from "../../../domain/pictures/picture-choice.ts";
import type { Facts } from "../../../schema/facts.ts";
import { PictureId } from "../../../schema/pictures.ts";
import { isTalkOff } from "../../../state/selectors.ts";
import { loadFacts } from "../../companion.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { NumberTable } from "../../components/number-table.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { PictureFigure } from "../../pictures/picture-figure.tsx";
import { tableFor } from "../../pictures/picture-table.ts";
import { useFirstChoice, usePictures } from "../../pictures/use-picture.ts";
import { useCurrent, useText } from "../../services.ts";
import type { SubjectProps } from "./subjects.ts";
import { TurnedHeading } from "./turned-heading.tsx";
import { UnknownSubject } from "./unknown-subject.tsx";

const words = ["pictures"] as const;

interface PictureProps {
  readonly id: PictureId;
  readonly named: readonly string[];
  readonly facts: Facts;
}

function Picture({ id, named, facts }: PictureProps) {
  const text = useText();
  const make = usePictures(facts);
  const view = make(id, readChoice(id, named, facts, useFirstChoice(facts)));
  return (
    <>
      <TurnedHeading of={view.heading}>{view.heading}</TurnedHeading>
      <PictureFigure view={view} />
      <Disclosure summary={text("screens:pictures.patientTable")}>
        <NumberTable {...tableFor(view.table, "patient")} />
      </Disclosure>
      <p class="quiet">{view.source}</p>
    </>
  );
}

/**
 * One picture, as the patient sees it. While Talk is switched off none is shown, whatever the
 * address says: it would speak against a scan that may be needed.
 */
export function TurnedPicture({ part }: SubjectProps) {
  const { consultation, decision } = useCurrent();
  const [name, ...named] = (part ?? "").split("/");
  const id = PictureId.safeParse(name);
  if (!id.success || isTalkOff(consultation, decision)) return <UnknownSubject />;
  return (
    <LazyPart words={words} load={loadFacts}>
      {(facts) => <Picture id={id.data} named={named} facts={facts} />}
    </LazyPart>
  );
}
