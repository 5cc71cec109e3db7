import { useState } from "preact/hooks";
import { longDate } from "../../dates.ts";
import { hrefOf } from "../../routes.ts";
import { useServices } from "../../services.ts";

/** Intended purpose, limits, content version, privacy, updates. */
export function AboutScreen() {
  const { texts, pack, updates } = useServices();
  const { text, language } = texts;
  const [looked, setLooked] = useState(false);
  const { info } = pack;
  return (
    <div class="about">
      <h1>{text("screens:about.title")}</h1>
      <h2>{text("screens:about.purposeTitle")}</h2>
      <p>{text("screens:about.purpose")}</p>
      <h2>{text("screens:about.notForTitle")}</h2>
      <p>{text("screens:about.notFor")}</p>
      <h2>{text("screens:about.limitsTitle")}</h2>
      <p>{text("screens:about.limits")}</p>
      <h2>{text("screens:about.paperTitle")}</h2>
      <p>{text("screens:about.paper")}</p>
      <h2>{text("screens:about.contentTitle")}</h2>
      <p>
        {text("screens:about.content", {
          version: info.version,
          ruleSet: info.ruleSet,
          reviewedOn: longDate(info.reviewedOn, language),
          reviewBy: longDate(info.reviewBy, language),
        })}
      </p>
      {!info.signedOff && <p>{text("screens:about.signed")}</p>}
      <h2>{text("screens:about.privacyTitle")}</h2>
      <p>{text("screens:about.privacy")}</p>
      <p>
        <a href={hrefOf({ screen: "proof" })}>{text("screens:about.proof")}</a>
      </p>
      <h2>{text("screens:about.keysTitle")}</h2>
      <p>{text("screens:about.keys")}</p>
      <h2>{text("screens:about.updateTitle")}</h2>
      {updates.state === "offline-ready" && <p>{text("ui:status.offlineReady")}</p>}
      {(updates.state === "failed" || updates.state === "unsupported") && (
        <p>{text("ui:status.offlineFailed")}</p>
      )}
      <button
        type="button"
        class="button button-plain"
        onClick={() => {
          updates.check();
          setLooked(true);
        }}
      >
        {text("screens:about.check")}
      </button>
      <p role="status">{looked ? text("screens:about.checked") : ""}</p>
    </div>
  );
}
