import type { ComponentChildren } from "preact";
import type { LocalPack } from "../../schema/local-pack.ts";
import { dateAfter, longDate } from "../dates.ts";
import { useServices } from "../services.ts";
import "./local.css";

interface LocalBlockProps {
  readonly pack: LocalPack;
  readonly forPatient?: boolean;
  /** Items of a list. */
  readonly children: ComponentChildren;
}

/** Frames everything that comes from a local file: whose it is, and whether it is overdue. */
export function LocalBlock({ pack, forPatient = false, children }: LocalBlockProps) {
  const { texts, now } = useServices();
  const { text, language } = texts;
  const isDue = pack.reviewBy < dateAfter(now(), 0);
  return (
    <section class={forPatient ? "local-lines local-patient" : "local-lines"}>
      {forPatient ? (
        <>
          <h2>{text("screens:local.patient.title")}</h2>
          <p>{text("screens:local.patient.first")}</p>
        </>
      ) : (
        <p class="local-from">{text("screens:local.from", { name: pack.name })}</p>
      )}
      <ul>{children}</ul>
      {forPatient && (
        <p class="local-from">
          {text("screens:local.patient.from", {
            name: pack.name,
            date: longDate(pack.updatedOn, language),
          })}
        </p>
      )}
      {isDue && (
        <p class="quiet no-print">
          {text("screens:local.due", { date: longDate(pack.reviewBy, language) })}
        </p>
      )}
    </section>
  );
}
