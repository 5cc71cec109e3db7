import { hasBegun } from "../../../state/new-consultation.ts";
import { Notice } from "../../components/notice.tsx";
import { ReadingAge } from "../../handout/reading-age.tsx";
import { LanguageChoice } from "../../language/language-choice.tsx";
import { hrefOf, type Route } from "../../routes.ts";
import { useCurrent, useText } from "../../services.ts";

type Handout = "leaflet" | "card" | "letter" | "poster" | "slides";

const groups = [
  { title: "screens:handouts.home", handouts: ["leaflet", "card", "letter"] },
  { title: "screens:handouts.waiting", handouts: ["poster", "slides"] },
] as const satisfies readonly { title: string; handouts: readonly Handout[] }[];

function routeOf(handout: Handout): Route {
  if (handout === "leaflet") return { screen: "leaflet" };
  if (handout === "slides") return { screen: "slides", part: null };
  return { screen: "handouts", part: handout };
}

/** Every handout, what it is for, and how old a reader must be. */
export function HandoutHub() {
  const text = useText();
  const { consultation } = useCurrent();
  return (
    <div class="handout-hub">
      <h1>{text("screens:handouts.title")}</h1>
      <p>{text("screens:handouts.lead")}</p>
      <LanguageChoice part="handouts" />
      {groups.map(({ title, handouts }) => (
        <section key={title}>
          <h2>{text(title)}</h2>
          <ul class="handouts">
            {handouts.map((handout) => (
              <li key={handout}>
                <a href={hrefOf(routeOf(handout))}>{text(`screens:handouts.name.${handout}`)}</a>
                <p>{text(`screens:handouts.what.${handout}`)}</p>
                <ReadingAge of={handout} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {hasBegun(consultation) && (
        <Notice tone="care">
          <p>{text("screens:handouts.open")}</p>
          <a href={hrefOf({ screen: "record" })}>{text("screens:handouts.finish")}</a>
        </Notice>
      )}
    </div>
  );
}
