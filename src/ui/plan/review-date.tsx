import { reviewIntervalId } from "../../domain/note/review-interval.ts";
import type { Review } from "../../schema/library.ts";
import { dateAfter, longDate } from "../dates.ts";
import { useCurrent, useDispatch, useServices } from "../services.ts";

const weeksAhead = [1, 2, 4, 6] as const;

/** When to meet again, with the interval that fits these findings. */
export function ReviewDate({ review }: { review: Review }) {
  const { texts, now } = useServices();
  const { text, language } = texts;
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const interval = review.intervals.find(({ id }) => id === reviewIntervalId(decision));
  const { reviewOn } = consultation;
  return (
    <>
      {interval && (
        <p class="quiet">
          {text("screens:record.reviewSuggested", {
            range:
              interval.minDays === interval.maxDays
                ? text("screens:record.days", { count: interval.minDays })
                : text("screens:record.range", { from: interval.minDays, to: interval.maxDays }),
          })}
        </p>
      )}
      <div class="row">
        {weeksAhead.map((weeks) => {
          const on = dateAfter(now(), weeks * 7);
          return (
            <button
              key={weeks}
              type="button"
              class="chip"
              aria-pressed={reviewOn === on}
              onClick={() => dispatch({ type: "review-set", on: reviewOn === on ? null : on })}
            >
              {text("screens:record.reviewIn", { count: weeks })}
            </button>
          );
        })}
        <input
          type="date"
          aria-label={text("screens:record.review")}
          value={reviewOn ?? ""}
          onChange={({ currentTarget: { value } }) =>
            dispatch({ type: "review-set", on: value === "" ? null : value })
          }
        />
      </div>
      {reviewOn !== null && <p>{longDate(reviewOn, language)}</p>}
    </>
  );
}
