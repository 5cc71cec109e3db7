import { DoorList } from "../../components/door-list.tsx";
import { hrefOf } from "../../routes.ts";
import { useText } from "../../services.ts";

const parts = ["clinic", "progress", "own"] as const;

/** What Rehearse has beside its patients. */
export function RehearseDoors() {
  const text = useText();
  return (
    <DoorList
      doors={parts.map((part) => ({
        href: hrefOf({ screen: "rehearse", part }),
        title: text(`rehearse:doors.${part}`),
        what: text(`rehearse:doors.${part}What`),
      }))}
    />
  );
}
