import { courseOf, type TraitCourse } from "../../../../domain/rehearsal/course-of.ts";
import { traits } from "../../../../schema/scenario.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { NumberTable } from "../../../components/number-table.tsx";
import { numberWriter } from "../../../numbers.ts";
import { useServices, useText } from "../../../services.ts";
import { CourseChart } from "./course-chart.tsx";
import type { LookedBack } from "./looked-back.ts";
import { TurnLinks } from "./turn-links.tsx";

interface FeltProps {
  readonly back: LookedBack;
  readonly onTurn: (turn: number) => void;
}

const levels = ["none", "low", "middle", "high", "full"] as const;

/** The words that say what a line of the picture shows. */
function Twin({ course }: { course: TraitCourse }) {
  const text = useText();
  const word = (level: number) => text(`rehearse:debrief.level.${levels[level] ?? "middle"}`);
  const at = (turns: readonly number[]) => ({
    count: turns.length,
    turns: turns.map((turn) => turn + 1).join(", "),
  });
  const { from, to, up, down } = course;
  return (
    <p>
      <strong>{text(`rehearse:debrief.trait.${course.trait}`)}</strong>:{" "}
      {text("rehearse:debrief.fromTo", { from: word(from), to: word(to) })}{" "}
      {up.length > 0 && text("rehearse:debrief.upAt", at(up))}{" "}
      {down.length > 0 && text("rehearse:debrief.downAt", at(down))}
      {up.length + down.length === 0 && text("rehearse:debrief.still")}
    </p>
  );
}

/** The turn that moved trust most, and what was said in it. */
function TurningPoint({ back, onTurn }: FeltProps) {
  const text = useText();
  const { told, played } = back;
  const turn = told.turningPoint === null ? undefined : played.turns[told.turningPoint];
  if (told.turningPoint === null || turn === undefined)
    return <p>{text("rehearse:debrief.trustStill")}</p>;
  const isUp = turn.after.traits.trust > turn.before.traits.trust;
  return (
    <p class="turn-row">
      <span>{text(isUp ? "rehearse:debrief.trustUp" : "rehearse:debrief.trustDown")}</span>
      <TurnLinks turns={[told.turningPoint]} onTurn={onTurn} />
    </p>
  );
}

/** What the patient felt over the turns: drawn, in words, and in numbers. */
export function FeltPart({ back, onTurn }: FeltProps) {
  const { text, language } = useServices().texts;
  const { plain } = numberWriter(language);
  const { course, turningPoint } = back.told;
  const traitName = (trait: (typeof traits)[number]) => text(`rehearse:debrief.trait.${trait}`);
  return (
    <section>
      <h2>{text("rehearse:debrief.felt", { name: back.person.name })}</h2>
      <TurningPoint back={back} onTurn={onTurn} />
      <CourseChart
        name={text("rehearse:debrief.picture")}
        lanes={traits.map((trait) => ({
          id: trait,
          label: traitName(trait),
          levels: course.map((at) => at[trait]),
        }))}
        high={text("rehearse:debrief.level.high")}
        low={text("rehearse:debrief.level.low")}
        title={text("rehearse:debrief.turnColumn")}
        shown={plain}
        at={turningPoint === null ? null : turningPoint + 1}
      />
      <div class="felt-words">
        {traits.map((trait) => (
          <Twin key={trait} course={courseOf(course, trait)} />
        ))}
      </div>
      <p class="quiet">{text("rehearse:debrief.feltWhat")}</p>
      <Disclosure quiet summary={text("rehearse:debrief.numbers")}>
        <NumberTable
          caption={text("rehearse:debrief.numbersWhat")}
          columns={[
            { id: "turn", name: text("rehearse:debrief.turnColumn") },
            ...traits.map((id) => ({ id, name: traitName(id) })),
          ]}
          rows={course.map((levels, at) => ({
            id: String(at),
            cells: [
              at === 0 ? text("rehearse:debrief.start") : plain(at),
              ...traits.map((trait) => plain(levels[trait])),
            ],
          }))}
        />
      </Disclosure>
    </section>
  );
}
