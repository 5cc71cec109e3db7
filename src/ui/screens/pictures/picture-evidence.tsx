import { textKeys } from "../../../i18n/text-keys.ts";
import type { Facts } from "../../../schema/facts.ts";
import type { Picture, PictureId } from "../../../schema/pictures.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { numberWriter } from "../../numbers.ts";
import { useServices } from "../../services.ts";
import { Sources } from "../../sources.tsx";

/** The figures in a picture’s caveat. */
function caveatFigures(
  id: PictureId,
  { prevalence, withPain, radiation }: Facts,
  language: string,
) {
  const { plain, year } = numberWriter(language);
  if (id === "scan-findings-by-age")
    return {
      from: plain(Math.min(...prevalence.ages)),
      to: plain(Math.max(...prevalence.ages)),
      upToAge: plain(withPain.upToAge),
    };
  if (id === "radiation")
    return {
      year: year(radiation.year),
      background: plain(radiation.background.mSvPerYear),
      elsewhere: plain(radiation.background.elsewhere),
    };
  return {};
}

/** For the clinician alone: how sure, what to be careful of, the facts and their sources. */
export function PictureEvidence({ picture, facts }: { picture: Picture; facts: Facts }) {
  const { text, language } = useServices().texts;
  const { id, certainty, sources } = picture;
  return (
    <footer class="evidence">
      <p>
        <strong>{text(textKeys.certainty(certainty))}</strong>
      </p>
      <p>{text(textKeys.picture(`${id}.caveat`), caveatFigures(id, facts, language))}</p>
      {id === "scan-findings-by-age" && <p>{text(textKeys.prevalenceCaveat())}</p>}
      {id === "course-over-weeks" && <p>{text(textKeys.courseCaveat())}</p>}
      <Disclosure summary={text("screens:pictures.behind")}>
        {picture.facts.map((fact) => (
          <p key={fact}>
            {text(textKeys.factText(fact))}{" "}
            <span class="quiet">{text(textKeys.factCaveat(fact))}</span>
          </p>
        ))}
        <Sources refs={sources} />
      </Disclosure>
    </footer>
  );
}
