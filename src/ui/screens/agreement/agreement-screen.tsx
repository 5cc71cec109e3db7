import { useCallback } from "preact/hooks";
import { whyNoAgreement } from "../../../domain/agreement/why-no-agreement.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { AgreementContent } from "../../../schema/agreement.ts";
import type { Review } from "../../../schema/library.ts";
import type { TeachBack } from "../../../schema/teach-back.ts";
import { isTalkOff } from "../../../state/selectors.ts";
import { loadSheet, type SheetContent } from "../../agreement/load-sheet.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { LazyPart } from "../../lazy-part.tsx";
import { loadNoteContent } from "../../note/note-content.ts";
import { useNoteParts } from "../../note/use-note-parts.ts";
import { GivenList } from "../../plan/given-list.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, usePreferences, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";
import { AgreePart } from "./agree-part.tsx";
import { InsistPart } from "./insist-part.tsx";
import { NotOffered } from "./not-offered.tsx";
import { PagePart } from "./page-part.tsx";
import { ReviewPart } from "./review-part.tsx";
import { Goals, WhatWeDo } from "./what-we-do.tsx";
import "./agreement.css";

const words = ["agreement", "pathways", "leaflet", "record", "rules", "talk", "box1"] as const;

/** The words for it, in the order they are said. */
function SayIt({ content }: { content: AgreementContent }) {
  const text = useText();
  return (
    <section>
      <h2>{text("screens:agreement.say")}</h2>
      <ol class="agreement-said">
        {Array.from({ length: content.scriptLines }, (_, at) => (
          <li key={textKeys.agreementLine(at + 1)}>{text(textKeys.agreementLine(at + 1))}</li>
        ))}
      </ol>
      <Disclosure quiet summary={text("screens:agreement.rests")}>
        <p>{text("screens:agreement.restsWhat")}</p>
        <Sources refs={content.sources} />
      </Disclosure>
    </section>
  );
}

interface OfferedProps {
  readonly sheet: SheetContent;
  readonly review: Review;
  readonly teachBack: TeachBack;
}

/** The agreement itself, in the order in which it is made. */
function Offered({ sheet, review, teachBack }: OfferedProps) {
  const text = useText();
  return (
    <>
      <p class="quiet">{text("screens:agreement.lead")}</p>
      <SayIt content={sheet.content} />
      <WhatWeDo content={sheet.content} />
      <Goals content={sheet.content} />
      <ReviewPart review={review} />
      <section>
        <h2>{text("screens:agreement.signs")}</h2>
        <p class="quiet">{text("screens:agreement.signsWhat")}</p>
        <GivenList given={teachBack.given} />
        <a class="link" href={hrefOf({ screen: "safety-net" })}>
          {text("screens:agreement.signsSay")}
        </a>
      </section>
      <AgreePart content={sheet.content} />
      <PagePart {...sheet} />
    </>
  );
}

/** Not now, but when: what we do, who does it, what would change it, and when it is decided again. */
export function AgreementScreen() {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const { jurisdiction } = usePreferences();
  const load = useCallback(
    async () => ({
      sheet: await loadSheet(jurisdiction),
      note: await loadNoteContent(jurisdiction),
    }),
    [jurisdiction],
  );
  const partsOf = useNoteParts("brief");
  return (
    <div class="agreement">
      <h1>{text("screens:agreement.title")}</h1>
      <LazyPart words={words} load={load}>
        {({ sheet, note }) => {
          const why = whyNoAgreement(consultation, decision, note.reportTerms.terms);
          const insists = !isTalkOff(consultation, decision) && why !== "report";
          return (
            <>
              {why === null ? (
                <Offered sheet={sheet} review={note.review} teachBack={note.teachBack} />
              ) : (
                <NotOffered why={why} />
              )}
              {insists && <InsistPart parts={partsOf(note)} />}
            </>
          );
        }}
      </LazyPart>
    </div>
  );
}
