import { Disclosure } from "../../../components/disclosure.tsx";
import { CopyOut } from "../../../copy-out.tsx";
import { useServices } from "../../../services.ts";
import type { LookedBack } from "./looked-back.ts";
import { type Transcript, transcriptOf, transcriptText } from "./transcript.ts";

/** The transcript as a page of its own. */
function Printed({ transcript }: { transcript: Transcript }) {
  return (
    <div class="print-only transcript">
      <p class="transcript-title">{transcript.title}</p>
      {transcript.about.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {transcript.sections.map(({ heading, lines }) => (
        <section key={heading}>
          <p class="transcript-heading">{heading}</p>
          {lines.map(({ who, line }, at) => (
            <p key={at}>
              {who !== null && (
                <>
                  <strong>{who}:</strong>{" "}
                </>
              )}
              {line}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}

/** What was said, to copy or to print. */
export function TranscriptPart({ back }: { back: LookedBack }) {
  const { texts, output } = useServices();
  const { text, language } = texts;
  const transcript = transcriptOf(back, text, language);
  return (
    <>
      <section class="no-print">
        <h2>{text("rehearse:debrief.takeAway")}</h2>
        <Disclosure summary={text("rehearse:debrief.transcript")}>
          <CopyOut
            label={text("rehearse:debrief.transcript")}
            text={transcriptText(transcript)}
            rows={12}
          />
        </Disclosure>
        <button type="button" class="button button-plain" onClick={() => output.print()}>
          {text("rehearse:debrief.print")}
        </button>
      </section>
      <Printed transcript={transcript} />
    </>
  );
}
