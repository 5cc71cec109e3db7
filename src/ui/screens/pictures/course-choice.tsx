import type { PictureChoice } from "../../../domain/pictures/picture-choice.ts";
import { textKeys } from "../../../i18n/text-keys.ts";
import type { Facts } from "../../../schema/facts.ts";
import { RadioList } from "../../components/radio-list.tsx";
import { numberWriter } from "../../numbers.ts";
import { useFirstChoice } from "../../pictures/use-picture.ts";
import { useCurrent, useServices } from "../../services.ts";

interface CourseChoiceProps {
  readonly facts: Facts;
  readonly choice: PictureChoice;
  readonly onChoose: (choice: PictureChoice) => void;
}

const every = "all";

/** Which line to show; the one that fits the weeks recorded is chosen already. */
export function CourseChoice({ facts, choice, onChoose }: CourseChoiceProps) {
  const { text, language } = useServices().texts;
  const { plain } = numberWriter(language);
  const recorded = useCurrent().decision.facts.numbers["CTX-WEEKS"];
  const { group: fitting } = useFirstChoice(facts);
  const { groups } = facts.naturalHistory;
  const most = Math.max(...groups.map(({ startWeeks }) => startWeeks.to));
  const weeks = typeof recorded === "number" ? Math.round(recorded * 10) / 10 : null;
  return (
    <>
      <RadioList
        name="line"
        legend={text("screens:pictures.line")}
        options={[
          ...groups.map(({ id }) => ({
            value: id,
            label: text(textKeys.courseGroup(id)),
          })),
          { value: every, label: text("screens:pictures.everyLine") },
        ]}
        chosen={choice.group ?? every}
        onChoose={(group) => onChoose({ ...choice, group: group === every ? null : group })}
      />
      {weeks !== null && (
        <p class="quiet">
          {fitting === null
            ? text("screens:pictures.weeksBeyond", { weeks: plain(weeks), most: plain(most) })
            : text("screens:pictures.weeksRecorded", { weeks: plain(weeks) })}
        </p>
      )}
    </>
  );
}
