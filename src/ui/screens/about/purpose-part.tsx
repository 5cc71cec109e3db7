import type { UiKey } from "../../../i18n/keys.ts";
import { longDate } from "../../dates.ts";
import { hrefOf } from "../../routes.ts";
import { useServices, useText } from "../../services.ts";
import { aboutFacts, hazardCount } from "./about-facts.ts";
import { UpdatePart } from "./update-part.tsx";

const more = [
  { part: "safety", key: "about:toSafety" },
  { part: "accessibility", key: "about:toAccess" },
  { part: "licences", key: "about:toLicences" },
] as const;

function Section({ title, children }: { title: UiKey; children: readonly UiKey[] }) {
  const text = useText();
  return (
    <>
      <h2>{text(title)}</h2>
      {children.map((key) => (
        <p key={key}>{text(key)}</p>
      ))}
    </>
  );
}

/** Intended purpose, limits, content version, safety, privacy, updates. */
export function PurposePart() {
  const { texts, pack } = useServices();
  const { text, language } = texts;
  const { info } = pack;
  const { version, hazards } = aboutFacts;
  return (
    <>
      <h1>{text("about:title")}</h1>
      {!info.signedOff && <p class="about-draft">{text("about:signed")}</p>}
      <Section title="about:purposeTitle">{["about:purpose"]}</Section>
      <Section title="about:whereTitle">{["about:where"]}</Section>
      <Section title="about:notForTitle">{["about:notFor"]}</Section>
      <Section title="about:limitsTitle">{["about:limits"]}</Section>
      <h2>{text("about:safetyTitle")}</h2>
      <p>{text("about:hazards", { count: hazardCount(aboutFacts) })}</p>
      <p>{text("about:risks", { ...hazards })}</p>
      <p>{text("about:structured")}</p>
      <h2>{text("about:moreTitle")}</h2>
      <ul class="about-more">
        {more.map(({ part, key }) => (
          <li key={part}>
            <a href={hrefOf({ screen: "about", part })}>{text(key)}</a>
          </li>
        ))}
      </ul>
      <Section title="about:paperTitle">{["about:paper"]}</Section>
      <h2>{text("about:contentTitle")}</h2>
      <p>
        {text("about:content", {
          version: info.version,
          ruleSet: info.ruleSet,
          reviewedOn: longDate(info.reviewedOn, language),
          reviewBy: longDate(info.reviewBy, language),
        })}
      </p>
      <p>{text("about:app", { version })}</p>
      <Section title="about:privacyTitle">{["about:privacy"]}</Section>
      <p>
        <a class="link" href={hrefOf({ screen: "proof" })}>
          {text("about:toProof")}
        </a>
      </p>
      <Section title="about:keysTitle">{["screens:keysHelp"]}</Section>
      <UpdatePart />
    </>
  );
}
