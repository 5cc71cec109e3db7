import type { Node } from "jsonc-parser";
import type { FilePath, PathFault } from "./file-fault.ts";

/** Names that mean something to the language itself. */
export const forbiddenKeys: ReadonlySet<unknown> = new Set([
  "__proto__",
  "constructor",
  "prototype",
]);

export interface KeyFault extends PathFault<"forbidden-key" | "duplicate-key"> {
  readonly offset: number;
}

/** Names that may not be, and names given twice in one group. The tree is not deep. */
export function keyFaults(node: Node, path: FilePath = []): KeyFault[] {
  const { children = [] } = node;
  if (node.type === "array") return children.flatMap((one, at) => keyFaults(one, [...path, at]));
  if (node.type !== "object") return [];
  const seen = new Set<string>();
  return children.flatMap(({ children: [key, value] = [] }): KeyFault[] => {
    if (key === undefined) return [];
    const name = String(key.value);
    const problem = forbiddenKeys.has(name)
      ? "forbidden-key"
      : seen.has(name)
        ? "duplicate-key"
        : null;
    seen.add(name);
    return [
      ...(problem === null ? [] : [{ path, problem, value: name, offset: key.offset } as const]),
      ...(value === undefined ? [] : keyFaults(value, [...path, name])),
    ];
  });
}
