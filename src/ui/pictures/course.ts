import type { CourseGroup } from "../../domain/pictures/course-group.ts";
import type { PictureMaker } from "./picture-view.ts";
import { sayOn } from "./picture-words.ts";

/** How pain changes on average over a year, by how long it had lasted at the start. */
export const course: PictureMaker = ({ facts, text, numbers: { plain } }, choice) => {
  const { groups, weeks, scale, studies } = facts.naturalHistory;
  const say = sayOn("course-over-weeks", text);
  const spanOf = ({ startWeeks }: CourseGroup) => ({
    from: plain(startWeeks.from),
    to: plain(startWeeks.to),
  });
  const chosen = groups.find(({ id }) => id === choice.group);
  const shown = chosen === undefined ? groups : [chosen];
  const labelOf = (group: CourseGroup) => say(`label.${group.id}`, spanOf(group));
  const which = chosen?.id ?? "all";
  const values = { ...(chosen ? spanOf(chosen) : {}), weeks: plain(weeks[1] ?? 0) };
  return {
    heading: say(`heading.${which}`, values),
    lead: [],
    lines: [
      say(`line.${which}`, values),
      say("line.average"),
      ...shown.flatMap((group) =>
        group.graded === "very-low" ? [say("line.lessSure", spanOf(group))] : [],
      ),
    ],
    drawings: [
      {
        kind: "curve",
        name: say("caption"),
        lines: shown.map((group) => ({
          id: group.id,
          label: labelOf(group),
          points: weeks.map((x, at) => ({ x, y: group.values[at] ?? 0 })),
        })),
        x: { title: say("column.weeks"), ticks: weeks },
        y: {
          title: say("scale", { min: plain(scale.min), max: plain(scale.max) }),
          ticks: [scale.min, (scale.min + scale.max) / 2, scale.max],
        },
        at: null,
      },
    ],
    table: {
      caption: say("caption"),
      columns: [
        { id: "weeks", name: say("column.weeks") },
        ...groups.map((group) => ({ id: group.id, name: labelOf(group) })),
      ],
      rows: weeks.map((week, at) => ({
        id: String(week),
        cells: [plain(week), ...groups.map((group) => plain(group.values[at] ?? 0))],
      })),
    },
    source: say("source"),
    marks: [studies.mark, ...groups.flatMap(({ marks }) => marks)],
  };
};
