import { useCallback } from "preact/hooks";
import { textKeys } from "../../../i18n/text-keys.ts";
import { isUrgent } from "../../../state/selectors.ts";
import { loadAgreement, loadChecklist, loadMirror } from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { hrefOf } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";
import { PullCard } from "./pull-card.tsx";
import "./mirror.css";

const words = ["mirror", "talk"] as const;

/** Something urgent stands: said before all else, with the way back. */
function ActFirst() {
  const text = useText();
  const { decision } = useCurrent();
  return (
    <section class="act-first">
      <p>
        <strong>
          {text("screens:mirror.urgent", { class: text(`ui:class.${decision.class}.name`) })}
        </strong>
      </p>
      <a class="button button-strong" href={hrefOf({ screen: "decide" })}>
        {text("screens:talk.offDo")}
      </a>
    </section>
  );
}

/**
 * The clinician’s own pulls towards a scan, one at a time. It needs no finished check, for it is
 * not about the patient; it is never printed and never shown to one.
 */
export function MirrorScreen({ part }: { part: string | null }) {
  const text = useText();
  const { consultation, decision } = useCurrent();
  const load = useCallback(
    async () => ({
      mirror: await loadMirror(),
      content: { checklist: await loadChecklist(), plan: (await loadAgreement()).plan },
    }),
    [],
  );
  return (
    <div class="mirror no-print">
      {isUrgent(decision) && <ActFirst />}
      <LazyPart words={words} load={load}>
        {({ mirror, content }) => {
          const pull = mirror.pulls.find(({ id }) => id === part);
          if (pull !== undefined)
            return <PullCard key={pull.id} pull={pull} mirror={mirror} content={content} />;
          return (
            <>
              <h1>{text("screens:mirror.title")}</h1>
              <p>{text("screens:mirror.lead")}</p>
              <ul class="pulls">
                {mirror.pulls.map(({ id }) => (
                  <li key={id}>
                    <a
                      class={consultation.mirrored.includes(id) ? "chip chip-used" : "chip"}
                      href={hrefOf({ screen: "mirror", part: id })}
                    >
                      {text(textKeys.mirror(`pull.${id}.title`))}
                    </a>
                  </li>
                ))}
              </ul>
              <p class="quiet">{text("screens:mirror.law")}</p>
            </>
          );
        }}
      </LazyPart>
    </div>
  );
}
