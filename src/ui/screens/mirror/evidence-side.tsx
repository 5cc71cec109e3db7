import { textKeys } from "../../../i18n/text-keys.ts";
import type { Pull } from "../../../schema/mirror.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { useText } from "../../services.ts";
import { Sources } from "../../sources.tsx";

interface EvidenceSideProps {
  readonly pull: Pull;
  readonly side: "inFavour" | "against";
}

/** One side of the evidence: each statement with how far it was checked, and its sources. */
export function EvidenceSide({ pull, side }: EvidenceSideProps) {
  const text = useText();
  const statements = pull[side];
  return (
    <section class="evidence-side">
      <h2>{text(`screens:mirror.${side}`)}</h2>
      <ul>
        {statements.map(({ id, sources }) => (
          <li key={id}>
            {text(textKeys.mirror(`pull.${pull.id}.${side}.${id}`))}{" "}
            <span class="quiet">
              (
              {[...new Set(sources.map(({ mark }) => mark))]
                .map((mark) => text(`screens:decide.mark.${mark}`))
                .join("; ")}
              )
            </span>
          </li>
        ))}
      </ul>
      <Disclosure quiet summary={text("screens:decide.sources")}>
        <Sources refs={statements.flatMap(({ sources }) => sources)} />
      </Disclosure>
    </section>
  );
}
