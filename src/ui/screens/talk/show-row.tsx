import { textKeys } from "../../../i18n/text-keys.ts";
import { loadPictures } from "../../companion.ts";
import { LazyPart } from "../../lazy-part.tsx";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";

const words = ["pictures"] as const;

/** The pictures that fit a belief, each one touch from being turned to the patient. */
export function ShowRow({ belief }: { belief: string }) {
  const text = useText();
  return (
    <LazyPart words={words} load={loadPictures}>
      {({ forBeliefs }) => {
        const fitting = forBeliefs[belief] ?? [];
        return fitting.length === 0 ? null : (
          <section class="step">
            <h2>{text("screens:pictures.show")}</h2>
            <ul class="sayings">
              {fitting.map((id) => (
                <li key={id}>
                  <a class="chip" href={hrefOf({ screen: "turned", part: `picture/${id}` })}>
                    {text(textKeys.picture(`${id}.title`))}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </LazyPart>
  );
}
