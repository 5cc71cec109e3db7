import type { LocalFault } from "../../../schema/local/local-fault.ts";
import { useText } from "../../services.ts";

const MOST_SHOWN = 100;

/** Every fault of a file that was refused, in its order, each with its line and its place. */
export function FaultList({ faults }: { faults: readonly LocalFault[] }) {
  const text = useText();
  const line = ({ line, path, problem, value }: LocalFault): string => {
    const what = text(`screens:local.fault.${problem}`, { value });
    if (line === null) return what;
    return path === ""
      ? text("screens:local.faultLine", { line, what })
      : text("screens:local.faultAt", { line, path, what });
  };
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <ul class="fault-list">
        {faults.slice(0, MOST_SHOWN).map((fault) => (
          <li key={`${fault.line} ${fault.path} ${fault.problem} ${fault.value}`}>
            <bdi>{line(fault)}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{text("screens:local.file.more", { count: more })}</p>}
    </>
  );
}
