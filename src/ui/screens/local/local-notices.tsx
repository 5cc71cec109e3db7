import type { LocalStore } from "../../../state/local-store.ts";
import { Notice } from "../../components/notice.tsx";
import { CopyOut } from "../../copy-out.tsx";
import { dateAfter, longDate } from "../../dates.ts";
import { usePreferences, useServices } from "../../services.ts";

/** What to know before relying on the pack: not kept, set aside, for elsewhere, overdue. */
export function LocalNotices({ store }: { store: LocalStore }) {
  const { texts, now } = useServices();
  const { text, language } = texts;
  const { jurisdiction } = usePreferences();
  const pack = store.get();
  return (
    <>
      {!store.isKept && <Notice tone="care">{text("screens:local.notKept")}</Notice>}
      {store.setAside !== null && (
        <Notice tone="care">
          <p>{text("screens:local.setAside")}</p>
          <CopyOut label={text("screens:local.setAsideText")} text={store.setAside} rows={10} />
        </Notice>
      )}
      {pack !== null && pack.jurisdiction !== jurisdiction && (
        <Notice tone="care">
          {text("screens:local.otherPlace", {
            file: text(`ui:place.${pack.jurisdiction}`),
            here: text(`ui:place.${jurisdiction}`),
          })}
        </Notice>
      )}
      {pack !== null && pack.reviewBy < dateAfter(now(), 0) && (
        <Notice tone="care">
          {text("screens:local.dueHere", { date: longDate(pack.reviewBy, language) })}
        </Notice>
      )}
    </>
  );
}
