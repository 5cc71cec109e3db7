import { useEffect, useRef } from "preact/hooks";
import type { RecordContent } from "../../../domain/mirror/record-state.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Mirror, Pull } from "../../../schema/mirror.ts";
import { isTalkOff } from "../../../state/selectors.ts";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useDispatch, useText } from "../../services.ts";
import { EvidenceSide } from "./evidence-side.tsx";
import { InsurerText, Minute, ServiceText } from "./materials.tsx";
import { RecordCheck } from "./record-check.tsx";

interface PullCardProps {
  readonly pull: Pull;
  readonly mirror: Mirror;
  readonly content: RecordContent;
}

/** The cards with words for the patient; not offered while Talk is switched off. */
function Cards({ ids }: { ids: readonly string[] }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  if (isTalkOff(consultation, decision)) return null;
  return (
    <section>
      <h2>{text("screens:mirror.cards")}</h2>
      <ul class="link-list">
        {ids.map((id) => (
          <li key={id}>
            <a href={hrefOf({ screen: "talk", belief: id })}>{text(textKeys.beliefTitle(id))}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The one way from the mirror into the note, and the words it would put there. */
function PutInNote({ id }: { id: string }) {
  const text = useText();
  const dispatch = useDispatch();
  const { consultation } = useCurrent();
  return (
    <section class="put-in-note">
      <label class="toggle">
        <input
          type="checkbox"
          checked={consultation.mirrored.includes(id)}
          aria-describedby="note-says"
          onChange={() => dispatch({ type: "toggled", list: "mirrored", id })}
        />
        <span>{text("screens:mirror.putInNote")}</span>
      </label>
      <p id="note-says" class="quiet">
        {text("screens:mirror.noteSays", {
          label: text(textKeys.mirror("noteLabel")),
          words: text(textKeys.mirror(`pull.${id}.note`)),
        })}
      </p>
    </section>
  );
}

/** One pull: evidence on both sides, a question to oneself, and what to do instead. */
export function PullCard({ pull, mirror, content }: PullCardProps) {
  const text = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { id, belief, also, insteadCount, materials } = pull;

  // a new pull takes the focus
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);

  return (
    <article class="card" data-pull={id}>
      <p>
        <a class="link" href={hrefOf({ screen: "mirror", part: null })}>
          {text("screens:mirror.all")}
        </a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {text(textKeys.mirror(`pull.${id}.title`))}
      </h1>
      <section>
        <h2>{text("screens:mirror.question")}</h2>
        <p class="self-question">{text(textKeys.mirror(`pull.${id}.question`))}</p>
      </section>
      <EvidenceSide pull={pull} side="inFavour" />
      <EvidenceSide pull={pull} side="against" />
      <section>
        <h2>{text("screens:mirror.instead")}</h2>
        <ul>
          {Array.from({ length: insteadCount }, (_, at) => (
            <li key={at}>{text(textKeys.mirror(`pull.${id}.instead.${at + 1}`))}</li>
          ))}
        </ul>
      </section>
      {materials.includes("record") && <RecordCheck mirror={mirror} content={content} />}
      {materials.includes("minute") && <Minute steps={mirror.minute} />}
      {materials.includes("insurer") && <InsurerText insurer={mirror.insurer} />}
      {materials.includes("service") && <ServiceText service={mirror.service} />}
      <Cards ids={[belief, ...also]} />
      <PutInNote id={id} />
      <p class="quiet">{text("screens:mirror.law")}</p>
    </article>
  );
}
