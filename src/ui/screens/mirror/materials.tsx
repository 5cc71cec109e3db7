import { textKeys } from "../../../i18n/text-keys.ts";
import type { Mirror } from "../../../schema/mirror.ts";
import type { SourceRef } from "../../../schema/provenance.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { CopyOut } from "../../copy-out.tsx";
import { hrefOf } from "../../routes.ts";
import { usePreferences, useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";

/** The short way through a refusal that is none, in the order it is said. */
export function Minute({ steps }: { steps: readonly string[] }) {
  const text = useText();
  return (
    <section>
      <h2>{text("screens:mirror.minute")}</h2>
      <ol>
        {steps.map((id) => (
          <li key={id}>{text(textKeys.mirror(`minute.${id}`))}</li>
        ))}
      </ol>
    </section>
  );
}

interface ToCopyProps {
  readonly label: string;
  readonly paragraphs: readonly string[];
  readonly refs: readonly SourceRef[];
}

function ToCopy({ label, paragraphs, refs }: ToCopyProps) {
  const text = useText();
  return (
    <>
      <CopyOut label={label} text={paragraphs.join("\n\n")} rows={14} />
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={refs} />
      </Disclosure>
    </>
  );
}

function lines(stem: string, count: number): ReturnType<typeof textKeys.mirror>[] {
  return Array.from({ length: count }, (_, at) => textKeys.mirror(`${stem}.${at + 1}`));
}

/** An answer to who asks for a scan: their wording first, function instead, a call offered. */
export function InsurerText({ insurer }: { insurer: Mirror["insurer"] }) {
  const text = useText();
  const { jurisdiction } = usePreferences();
  const { before, after, guideline, sources } = insurer;
  const keys = [
    ...lines("insurer.before", before),
    textKeys.mirror(`insurer.guideline.${jurisdiction}`),
    ...lines("insurer.after", after),
  ];
  return (
    <section>
      <h2>{text("screens:mirror.insurer")}</h2>
      <p class="quiet">{text("screens:mirror.insurerWhat")}</p>
      <ToCopy
        label={text("screens:mirror.insurer")}
        paragraphs={keys.map((key) => text(key))}
        refs={[...guideline[jurisdiction], ...sources]}
      />
      <p>
        <a href={hrefOf({ screen: "believe" })}>{text("screens:mirror.letter")}</a>
      </p>
    </section>
  );
}

/** A question to a spinal service for its criteria in writing. */
export function ServiceText({ service }: { service: Mirror["service"] }) {
  const text = useText();
  const say = (part: string): string => text(textKeys.mirror(`service.${part}`));
  const questions = lines("service.question", service.questions)
    .map((key, at) => `${at + 1}. ${text(key)}`)
    .join("\n");
  return (
    <section>
      <h2>{text("screens:mirror.service")}</h2>
      <ToCopy
        label={text("screens:mirror.service")}
        paragraphs={[say("greeting"), say("opening"), questions, say("closing"), say("end")]}
        refs={service.sources}
      />
    </section>
  );
}
