import type { HeaderRule } from "./header-rules.ts";

/** Reads a `_headers` file back, as the hosts that know it do. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (name === undefined || value === undefined) rules.push({ path: line.trim(), headers: {} });
    else if (last !== undefined) last.headers[name] = value;
  }
  return rules;
}

function matches(rule: string, path: string): boolean {
  return rule.endsWith("*") ? path.startsWith(rule.slice(0, -1)) : rule === path;
}

/** @returns what a host sends with a path such as `/sw.js` */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign(
    {},
    ...rules.filter((rule) => matches(rule.path, path)).map(({ headers }) => headers),
  );
}
