import { useEffect, useRef, useState } from "preact/hooks";
import { elapsed, stoppedAtZero } from "../../../../domain/rehearsal/stopwatch.ts";
import type { ScenarioFile } from "../../../../schema/scenario-words.ts";
import { useServices } from "../../../services.ts";
import { filled, personOf } from "../patients.ts";
import type { Practice } from "../practice-part.tsx";
import { ActorCard } from "./actor-card.tsx";
import { AfterCard } from "./after-card.tsx";
import { CandidateCard } from "./candidate-card.tsx";
import { HandOver } from "./hand-over.tsx";
import { nothingObserved } from "./observed.ts";
import { ObserverSheet } from "./observer-sheet.tsx";
import { PairStart } from "./pair-start.tsx";
import { PassOn } from "./pass-on.tsx";
import { QuietTimer } from "./quiet-timer.tsx";
import type { Role, Step } from "./roles.ts";
import "./pair.css";

interface PairModeProps {
  readonly file: ScenarioFile;
  readonly practice: Practice;
}

/** The focus goes to what is new, and the page to its top: each holder begins afresh. */
function useNewStep(step: Step) {
  const section = useRef<HTMLElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    scrollTo(0, 0);
    section.current?.focus({ preventScroll: true });
  }, [step]);
  return section;
}

/** One patient for two or more people: cards to hand round or print. Nothing of it is kept. */
export function PairMode({ file, practice }: PairModeProps) {
  const { texts, now, output } = useServices();
  const { text } = texts;
  const [step, setStep] = useState<Step>({ is: "start" });
  const [watch, setWatch] = useState(stoppedAtZero);
  const [isTimeShown, setTimeShown] = useState(true);
  const [observed, setObserved] = useState(nothingObserved);
  const section = useNewStep(step);

  // the same person on all three cards, and on paper printed another day
  const person = personOf(file, 0);
  const about = { file, person };
  const { checklist } = practice;
  const giveTo = (to: Role): void => setStep({ is: "hand-over", to });
  const timer = (
    <QuietTimer
      watch={watch}
      onChange={setWatch}
      isShown={isTimeShown}
      onShow={setTimeShown}
      now={now}
    />
  );
  const sheet = (
    <ObserverSheet
      {...about}
      checklist={checklist}
      observed={observed}
      onChange={setObserved}
      time={() => (watch.since === null ? null : elapsed(watch, now()))}
    />
  );
  const cards: Readonly<Record<Role, preact.ComponentChild>> = {
    actor: <ActorCard {...about} questions={checklist.patientQuestions} />,
    candidate: <CandidateCard {...about} />,
    observer: sheet,
    after: (
      <AfterCard
        questions={checklist.patientQuestions}
        observed={observed}
        onChange={setObserved}
      />
    ),
  };
  const isTimed = step.is === "card" && (step.of === "candidate" || step.of === "observer");
  return (
    <article class="pair">
      <h1>{filled(file.words.title, person)}</h1>
      <section
        ref={section}
        tabIndex={-1}
        class="pair-step"
        aria-label={text(
          step.is === "start"
            ? "rehearse:pair.title"
            : step.is === "hand-over"
              ? `rehearse:pair.give.${step.to}`
              : `rehearse:pair.role.${step.of}`,
        )}
      >
        {step.is === "start" && <PairStart onGive={giveTo} onPrint={output.print} />}
        {step.is === "hand-over" && (
          <HandOver
            to={step.to}
            onTake={() => setStep({ is: "card", of: step.to })}
            onBack={() => setStep({ is: "start" })}
          />
        )}
        {isTimed && timer}
        {step.is === "card" && cards[step.of]}
        {step.is === "card" && (
          <PassOn
            from={step.of}
            onGive={giveTo}
            onStart={() => setStep({ is: "start" })}
            onPrint={output.print}
          />
        )}
      </section>
      {step.is === "start" && (
        <div class="print-only">
          {cards.actor}
          {cards.candidate}
          {cards.observer}
        </div>
      )}
    </article>
  );
}
