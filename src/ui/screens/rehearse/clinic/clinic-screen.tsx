import { readClinic } from "../../../../domain/rehearsal/clinic.ts";
import { Notice } from "../../../components/notice.tsx";
import { useText } from "../../../services.ts";
import type { Practice } from "../practice-part.tsx";
import { ClinicDay } from "./clinic-day.tsx";
import { ClinicStart } from "./clinic-start.tsx";

/** A clinic list: a new one to start, or the one that the address names. */
export function ClinicScreen({ practice, id }: { practice: Practice; id: string | undefined }) {
  const text = useText();
  const clinic = readClinic(id ?? "");
  if (clinic !== null) return <ClinicDay practice={practice} clinic={clinic} />;
  return (
    <article class="clinic">
      {id !== undefined && <Notice tone="care">{text("rehearse:clinic.notHere")}</Notice>}
      <ClinicStart practice={practice} />
    </article>
  );
}
