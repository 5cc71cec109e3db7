import { textKeys } from "../../i18n/text-keys.ts";
import { dateAfter, longDate } from "../dates.ts";
import { TranslationState } from "../language/translation-state.tsx";
import { useServices } from "../services.ts";

/** At the foot of every handout: its date, the version of its content, and that it is a draft. */
export function HandoutFoot() {
  const { texts, pack, now } = useServices();
  const { text, language } = texts;
  const { info } = pack;
  return (
    <footer class="handout-foot">
      <p>
        {text(textKeys.handout("date"), { date: longDate(dateAfter(now(), 0), language) })}{" "}
        {text(textKeys.handout("version"), { version: info.version })}{" "}
        {text(textKeys.leafletFooter("dates"), {
          reviewedOn: longDate(info.reviewedOn, language),
          reviewBy: longDate(info.reviewBy, language),
        })}{" "}
        {!info.signedOff && <strong>{text("screens:leaflet.draft")}</strong>}
      </p>
      <TranslationState />
    </footer>
  );
}
