import { Notice } from "../components/notice.tsx";
import { useChanges, useServices } from "../services.ts";

function isPast(date: string, now: number): boolean {
  return now > Date.parse(`${date}T23:59:59Z`);
}

/** What the user should know about the app itself: saving, a waiting version, content past its date. */
export function StatusLines() {
  const { texts, updates, keeper, pack, now } = useServices();
  useChanges(updates.subscribe);
  useChanges(keeper.subscribe);
  const { text } = texts;
  return (
    <>
      {keeper.state === "not-kept" && (
        <Notice tone="care" live>
          {text("ui:status.notKept")}
        </Notice>
      )}
      {isPast(pack.info.reviewBy, now()) && (
        <Notice tone="care">{text("ui:status.reviewDue", { date: pack.info.reviewBy })}</Notice>
      )}
      {updates.state === "waiting" && (
        <Notice tone="quiet" live>
          {text("ui:status.updateWaiting")} {text("ui:status.updateWhat")}{" "}
          <button type="button" class="link" onClick={() => updates.apply()}>
            {text("ui:status.updateNow")}
          </button>
        </Notice>
      )}
    </>
  );
}
