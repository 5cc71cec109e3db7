import type { Decision } from "../../../domain/triage/decide.ts";
import { answerTo } from "../../../domain/triage/facts.ts";
import type { UiKey } from "../../../i18n/keys.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pathway } from "../../../schema/library.ts";
import { ClassMark } from "../../components/class-mark.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { LocalContacts } from "../../local/local-contacts.tsx";
import { leadingIds, leadingRules } from "../../rule-words.ts";
import { useCurrent, useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";

const pregnancySources = [
  { id: "devon", mark: "V" },
  { id: "vadod-2022", mark: "V2" },
] as const;

/** What to do about an open emergency question; never a reason to wait where one already stands. */
function bannerText(decision: Decision): UiKey {
  if (decision.class === "E") return "screens:decide.askBeside";
  return decision.unclear.length > 0 ? "screens:decide.clarify" : "screens:decide.askNow";
}

/** Rule actions are written so that their first sentence stands alone. */
function firstSentence(action: string): string {
  return /^.*?[.。؟।](?=\s|$)/u.exec(action)?.[0] ?? action;
}

/** First line: what to do, to whom, by when. Second: what to image. */
export function VerdictCard({ pathway }: { pathway: Pathway }) {
  const { texts, pack } = useServices();
  const { text } = texts;
  const { decision } = useCurrent();
  const { class: outcome, banner, provisional } = decision;
  const leading = leadingRules(decision);
  const [leadingId] = leadingIds(decision, pack);
  const destinations = [...new Set(leading.map((rule) => rule.destination))];
  const isPregnant = answerTo(decision.facts, "CTX-PREG") === "yes";
  const isUnchecked = destinations.some((id) => pathway.destinations[id]?.mark === "M");
  return (
    <section class={`verdict-card verdict-${outcome}`}>
      <p class="class-line">
        <ClassMark outcome={outcome} size={22} />
        <strong>{text(`ui:class.${outcome}.name`)}</strong>
      </p>
      {outcome === "INC" ? (
        <p>
          {text("screens:decide.whyIncomplete")}{" "}
          {text("ui:verdict.provisionally", { class: text(`ui:class.${provisional}.name`) })}
        </p>
      ) : (
        leadingId !== undefined && (
          <h2 class="action-line">{firstSentence(text(textKeys.ruleAction(leadingId)))}</h2>
        )
      )}
      {outcome === "OOS" && <p>{text("screens:decide.oosWhat")}</p>}
      {destinations.length > 0 && (
        <ul class="to-list">
          {destinations.map((id) => (
            <li key={id}>
              {text("screens:decide.to", {
                destination: text(textKeys.destination(pathway.id, id)),
              })}
            </li>
          ))}
        </ul>
      )}
      <p>{text(`ui:class.${outcome}.clock`)}</p>
      <LocalContacts
        destinations={destinations}
        purposes={isPregnant ? ["obstetrics"] : undefined}
      />
      <p class="imaging-line">
        {text("screens:imaging.label")}:{" "}
        <strong>
          {decision.imaging.map((line) => text(`screens:imaging.${line}`)).join("; ")}
        </strong>
      </p>
      {outcome === "N" && isPregnant && (
        <div>
          <p>{text("screens:decide.pregnancy")}</p>
          <Disclosure quiet summary={text("screens:decide.sources")}>
            <Sources refs={pregnancySources} />
          </Disclosure>
        </div>
      )}
      {isUnchecked && (
        <p class="quiet">
          {text("ui:app.confirm")} ({text("screens:decide.mark.M")})
        </p>
      )}
      {banner && (
        <p class="banner-line">
          <strong>{text("ui:verdict.banner")}.</strong> {text(bannerText(decision))}
        </p>
      )}
      {decision.recheck && !banner && <p>{text("ui:verdict.recheck")}.</p>}
      {(outcome === "E" || outcome === "U1" || outcome === "U2") && decision.incomplete && (
        <p class="quiet">{text("ui:class.INC.name")}.</p>
      )}
    </section>
  );
}
