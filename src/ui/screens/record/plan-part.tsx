import { reviewIntervalId } from "../../../domain/note/review-interval.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pathway, Review, SafetyNet } from "../../../schema/library.ts";
import { ToggleList } from "../../components/toggle-list.tsx";
import { dateAfter, longDate } from "../../dates.ts";
import { useCurrent, useDispatch, useServices } from "../../services.ts";
import { ReviewFacts, SafetyNetLines } from "./advice-facts.tsx";

const plan = [
  "stay-active",
  "pain-relief",
  "physio",
  "work",
  "bloods",
  "imaging",
  "referral",
  "function-letter",
  "delayed-scan",
  "patient-agrees",
  "patient-prefers",
] as const;
const given = ["spoken", "written", "understood", "times"] as const;
const weeksAhead = [1, 2, 4, 6] as const;

interface PlanPartProps {
  readonly review: Review;
  readonly safetyNet: SafetyNet;
  readonly pathway: Pathway;
}

/** What was agreed, how the safety net was given, and when to meet again. */
export function PlanPart({ review, safetyNet, pathway }: PlanPartProps) {
  const { texts, now } = useServices();
  const { text, language } = texts;
  const dispatch = useDispatch();
  const { consultation, decision } = useCurrent();
  const interval = review.intervals.find(({ id }) => id === reviewIntervalId(decision));
  const { reviewOn } = consultation;
  return (
    <>
      <section>
        <h2>{text("screens:record.plan")}</h2>
        <ToggleList
          items={plan.map((id) => ({ id, label: text(textKeys.plan(id)) }))}
          chosen={consultation.plan}
          onToggle={(id) => dispatch({ type: "toggled", list: "plan", id })}
        />
      </section>
      <section>
        <h2>{text("screens:record.safetyNet")}</h2>
        <p class="quiet">{text("screens:record.safetyNetWhat")}</p>
        <ToggleList
          items={given.map((id) => ({ id, label: text(textKeys.given(id)) }))}
          chosen={consultation.safetyNet}
          onToggle={(id) => dispatch({ type: "toggled", list: "safetyNet", id })}
        />
        <SafetyNetLines safetyNet={safetyNet} pathway={pathway} />
      </section>
      <section>
        <h2>{text("screens:record.review")}</h2>
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
        <ReviewFacts review={review} />
      </section>
    </>
  );
}
