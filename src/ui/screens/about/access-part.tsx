import { useText } from "../../services.ts";
import { WayBack } from "./way-back.tsx";

const lists = [
  {
    title: "about:access.doneTitle",
    lines: [
      "about:access.done.keyboard",
      "about:access.done.reader",
      "about:access.done.colour",
      "about:access.done.look",
      "about:access.done.room",
      "about:access.done.numbers",
      "about:access.done.words",
    ],
  },
  {
    title: "about:access.testedTitle",
    lines: [
      "about:access.tested.axe",
      "about:access.tested.narrow",
      "about:access.tested.keyboard",
      "about:access.tested.targets",
    ],
  },
  {
    title: "about:access.notTestedTitle",
    lines: [
      "about:access.notTested.people",
      "about:access.notTested.readers",
      "about:access.notTested.browsers",
      "about:access.notTested.voice",
    ],
  },
  {
    title: "about:access.limitsTitle",
    lines: [
      "about:access.limits.language",
      "about:access.limits.length",
      "about:access.limits.paper",
    ],
  },
] as const;

/** What was done so that everyone can use it, what was tested, and what was not. */
export function AccessPart() {
  const text = useText();
  return (
    <>
      <h1>{text("about:access.title")}</h1>
      <h2>{text("about:access.aimTitle")}</h2>
      <p>{text("about:access.aim")}</p>
      {lists.map(({ title, lines }) => (
        <section key={title}>
          <h2>{text(title)}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{text(line)}</li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{text("about:access.reportTitle")}</h2>
      <p>{text("about:access.report")}</p>
      <WayBack />
    </>
  );
}
