import type { Review } from "../../../schema/library.ts";
import { Notice } from "../../components/notice.tsx";
import { dateAfter } from "../../dates.ts";
import { ReviewDate } from "../../plan/review-date.tsx";
import { useCurrent, useServices } from "../../services.ts";

/** "Not indicated now" is our judgement for six weeks (section 4.2), and no longer. */
function lastDay(now: number, review: Review): string {
  const expiry = review.intervals.find(({ id }) => id === "not-indicated-expiry");
  return dateAfter(now, expiry?.maxDays ?? 0);
}

/** The day on which it is decided again, and what is wrong with a day that cannot be meant. */
export function ReviewPart({ review }: { review: Review }) {
  const { texts, now } = useServices();
  const { text } = texts;
  const { consultation, decision } = useCurrent();
  const { reviewOn } = consultation;
  const isPast = reviewOn !== null && reviewOn <= dateAfter(now(), 0);
  const isFar = reviewOn !== null && reviewOn > lastDay(now(), review);
  return (
    <section>
      <h2>{text("screens:record.review")}</h2>
      {decision.recheck && <p>{text("screens:agreement.recheck")}</p>}
      <ReviewDate review={review} />
      {isPast && (
        <Notice tone="care" live>
          <p>{text("screens:agreement.dateNotAhead")}</p>
        </Notice>
      )}
      {isFar && (
        <Notice tone="care" live>
          <p>{text("screens:agreement.dateTooFar")}</p>
        </Notice>
      )}
    </section>
  );
}
