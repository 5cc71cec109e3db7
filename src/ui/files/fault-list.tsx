import type { FileFault } from "../../schema/file/file-fault.ts";
import type { LocalProblem } from "../../schema/local/local-fault.ts";
import type { ScenarioProblem } from "../../schema/scenario-fault.ts";
import { useText } from "../services.ts";
import "./files.css";

const MOST_SHOWN = 100;

/** Every fault of a file that was refused, in its order, each with its line and its place. */
export function FaultList({
  faults,
}: {
  faults: readonly FileFault<LocalProblem | ScenarioProblem>[];
}) {
  const text = useText();
  const told = ({ line, path, problem, value }: (typeof faults)[number]): string => {
    const what = text(`faults:problem.${problem}`, { value });
    if (line === null) return path === "" ? what : text("faults:place", { path, what });
    return path === ""
      ? text("faults:line", { line, what })
      : text("faults:at", { line, path, what });
  };
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <ul class="fault-list">
        {faults.slice(0, MOST_SHOWN).map((fault, at) => (
          <li key={at}>
            <bdi>{told(fault)}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{text("faults:more", { count: more })}</p>}
    </>
  );
}
