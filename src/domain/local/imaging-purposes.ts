import type { Purpose } from "../../schema/local-pack.ts";
import type { Decision } from "../triage/decide.ts";

/** What local contacts and forms are wanted for when these pictures are asked for. */
export function imagingPurposes({ imaging }: Decision): Purpose[] {
  const wantsMri = imaging.some((line) => line.startsWith("MRI"));
  const wantsFilm = imaging.some((line) => line === "X-ray" || line === "SI joints (specialist)");
  return [...(wantsMri ? (["mri"] as const) : []), ...(wantsFilm ? (["x-ray"] as const) : [])];
}
