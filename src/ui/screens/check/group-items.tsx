import type { GroupOnView } from "../../../domain/triage/on-view.ts";
import { FindingItem } from "./finding-item.tsx";
import { PersonNumber, PersonSex } from "./person-field.tsx";

/** The rows of a group, each in the form its answer takes. */
export function GroupItems({ group }: { group: GroupOnView }) {
  return (
    <>
      {group.items.map(({ finding }) => {
        if (finding.input === "sex") return <PersonSex key={finding.id} />;
        if (finding.id === "CTX-AGE" || finding.id === "CTX-WEEKS" || finding.id === "CTX-RADWEEKS")
          return <PersonNumber key={finding.id} id={finding.id} />;
        return <FindingItem key={finding.id} finding={finding} />;
      })}
    </>
  );
}
