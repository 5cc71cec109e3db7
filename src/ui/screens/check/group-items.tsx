import type { GroupOnView } from "../../../domain/triage/on-view.ts";
import { LazyScreen } from "../../lazy-screen.tsx";
import { screenChunks } from "../../screen-chunks.ts";
import { FindingItem } from "./finding-item.tsx";
import type { PersonItem } from "./person-field.tsx";

/** The rows of a group, each in the form its answer takes. */
export function GroupItems({ group }: { group: GroupOnView }) {
  return (
    <>
      {group.items.map(({ finding }) => {
        const { id } = finding;
        if (id === "CTX-AGE" || id === "CTX-SEX" || id === "CTX-WEEKS" || id === "CTX-RADWEEKS")
          return (
            <LazyScreen<{ id: PersonItem }>
              key={id}
              load={screenChunks.personField}
              with={{ id }}
            />
          );
        return <FindingItem key={id} finding={finding} />;
      })}
    </>
  );
}
