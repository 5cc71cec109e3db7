import { useText } from "../../services.ts";
import { TurnedHeading } from "./turned-heading.tsx";

/** An address that names nothing that can be turned: said plainly, with the way back below it. */
export function UnknownSubject() {
  const text = useText();
  return <TurnedHeading of="unknown">{text("screens:turned.patientNothing")}</TurnedHeading>;
}
