import { useState } from "preact/hooks";
import { lettersMade, madeFor } from "../../../domain/letter/letter-readers.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { LetterTo } from "../../../schema/consultation.ts";
import { CopyOut } from "../../copy-out.tsx";
import { useCurrent, useDispatch, useServices } from "../../services.ts";
import { type LetterSection, letterAsText } from "./function-letter.ts";

/** Lines that still fit one page in the larger type. */
const roomFor = 36;

/** The letter as it prints: one page, nothing of the app around it. */
function Sheet({ sections }: { sections: readonly LetterSection[] }) {
  const [head, ...rest] = sections;
  const isLong = sections.flatMap(({ lines }) => lines).length > roomFor;
  return (
    <article class={`function-letter print-only${isLong ? " function-letter-long" : ""}`}>
      <h1>{head?.heading}</h1>
      {head?.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rest.map(({ heading, lines }, at) =>
        heading === null ? (
          lines.map((line) => <p key={line}>{line}</p>)
        ) : (
          <section key={at}>
            <h2>{heading}</h2>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ),
      )}
    </article>
  );
}

/** The letter to copy, print or share; each of these notes that it was made, and for whom. */
export function LetterOut({ to, sections }: { to: LetterTo; sections: readonly LetterSection[] }) {
  const { texts, output } = useServices();
  const { text } = texts;
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  const [shareFailed, setShareFailed] = useState(false);
  const isMade = lettersMade(consultation).includes(to);
  const letter = letterAsText(sections);
  const title = sections[0]?.heading ?? "";
  const { share } = output;

  const made = (): void => {
    if (!isMade) dispatch({ type: "toggled", list: "letterTicks", id: madeFor(to) });
    if (!consultation.plan.includes("function-letter"))
      dispatch({ type: "toggled", list: "plan", id: "function-letter" });
  };

  return (
    <>
      <div class="believe-way no-print">
        <CopyOut label={title} text={letter} rows={16} onCopied={made} />
        <div class="row">
          <button
            type="button"
            class="button button-plain"
            onClick={() => {
              output.print();
              made();
            }}
          >
            {text("screens:believe.print")}
          </button>
          {share && (
            <button
              type="button"
              class="button button-plain"
              onClick={async () => {
                const isShared = await share(title, letter);
                setShareFailed(!isShared);
                if (isShared) made();
              }}
            >
              {text("screens:record.share")}
            </button>
          )}
        </div>
        {shareFailed && <p role="alert">{text("screens:record.shareFailed")}</p>}
        {isMade && (
          <p role="status">
            {text("screens:believe.made", { readers: text(textKeys.believe(`noteFor.${to}`)) })}{" "}
            <button
              type="button"
              class="link"
              onClick={() => dispatch({ type: "toggled", list: "letterTicks", id: madeFor(to) })}
            >
              {text("screens:believe.undo")}
            </button>
          </p>
        )}
      </div>
      <Sheet sections={sections} />
    </>
  );
}
