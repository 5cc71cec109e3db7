import type { LocalPack } from "../../schema/local-pack.ts";

/** The local lines beside a rule, in the file's order. */
export function additionsFor(pack: LocalPack, rule: string): string[] {
  return pack.additions.filter((one) => one.rule === rule).map(({ text }) => text);
}

/** Whether the GIRFT route is shown beside this rule; it belongs to the United Kingdom alone. */
export function showsGirft(pack: LocalPack, rule: string): boolean {
  return rule === "CES-4" && pack.jurisdiction === "uk" && pack.switches.girftRoute;
}
