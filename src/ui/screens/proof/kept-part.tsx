import { type Kept, type KeptKind, type KeptThing, keptKinds } from "../../../state/trace.ts";
import { Notice } from "../../components/notice.tsx";
import { useServices } from "../../services.ts";
import { sizeText } from "./size-text.ts";

interface Row {
  readonly kind: KeptKind;
  readonly names: string;
  readonly count: number;
  readonly bytes: number;
}

/** One row a kind, in the order of what matters most to a patient. */
function rowsOf(things: readonly KeptThing[]): Row[] {
  return keptKinds.flatMap((kind) => {
    const these = things.filter((thing) => thing.kind === kind);
    if (these.length === 0) return [];
    return {
      kind,
      names: these.map(({ name }) => name).join(", "),
      count: these.reduce((sum, { count }) => sum + count, 0),
      bytes: these.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  });
}

/** Everything kept on this device, in words. */
export function KeptPart({ kept }: { kept: Kept }) {
  const { texts } = useServices();
  const { text, language } = texts;
  const rows = rowsOf(kept.things);
  const isBare = rows.every(({ kind }) => kind === "other") && !kept.hasWorker;
  return (
    <section aria-labelledby="proof-kept">
      <h2 id="proof-kept">{text("screens:proof.kept.title")}</h2>
      {isBare && kept.closed.length === 0 && (
        <p>
          <strong>{text("screens:proof.kept.nothing")}</strong>
        </p>
      )}
      {rows.length > 0 && (
        <ul class="kept-list">
          {rows.map(({ kind, names, count, bytes }) => (
            <li key={kind}>
              <h3>{text(`screens:proof.kind.${kind}.name`, { count })}</h3>
              <p>{text(`screens:proof.kind.${kind}.what`)}</p>
              <p class="quiet">
                {text("screens:proof.kept.size", { size: sizeText(bytes, language) })}{" "}
                <bdi class="kept-name">{names}</bdi>
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        {kept.cookies === 0
          ? text("screens:proof.kept.noCookies")
          : text("screens:proof.kept.cookies", { count: kept.cookies })}
      </p>
      {kept.closed.map((place) => (
        <Notice key={place} tone="care">
          {text("screens:proof.kept.closed", { place: text(`screens:proof.place.${place}`) })}
        </Notice>
      ))}
    </section>
  );
}
