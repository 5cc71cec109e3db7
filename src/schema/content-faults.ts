import * as z from "zod/mini";
import {
  Beliefs,
  Checklist,
  Disagreements,
  FindingEvidence,
  Leaflet,
  Pathway,
  Review,
  RuleProvenance,
  SafetyNet,
  Sources,
  SwapList,
} from "./library.ts";
import { loadPack } from "./load-pack.ts";

const shapes: Readonly<Record<string, z.ZodMiniType>> = {
  beliefs: Beliefs,
  checklist: Checklist,
  disagreements: Disagreements,
  "finding-evidence": FindingEvidence,
  leaflet: Leaflet,
  "pathways/uk": Pathway,
  "pathways/us": Pathway,
  "pathways/au": Pathway,
  review: Review,
  "rule-provenance": RuleProvenance,
  "safety-net": SafetyNet,
  sources: Sources,
  "swap-list": SwapList,
};

/** Source ids named anywhere in a piece of content: every `{ id, mark }` pair. */
function sourceIdsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sourceIdsIn);
  if (typeof value !== "object" || value === null) return [];
  const own = "mark" in value && "id" in value && typeof value.id === "string" ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(sourceIdsIn)];
}

function shapeFaults(content: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(shapes).flatMap(([name, shape]) => {
    const result = z.safeParse(shape, content[name]);
    if (result.success) return [];
    return result.error.issues.map(
      (issue) => `${name}.json: ${issue.path.join(".")}: ${issue.message}`,
    );
  });
}

function sourceFaults(content: Readonly<Record<string, unknown>>): string[] {
  const sources = z.safeParse(Sources, content["sources"]);
  if (!sources.success) return [];
  const known = new Set(sources.data.sources.map(({ id }) => id));
  return Object.entries(content)
    .filter(
      ([name]) =>
        ["rule-provenance", "finding-evidence", "beliefs", "leaflet"].includes(name) ||
        name.startsWith("pathways/"),
    )
    .flatMap(([name, part]) =>
      sourceIdsIn(part)
        .filter((id) => !known.has(id))
        .map((id) => `${name}.json: unknown source ${id}`),
    );
}

/**
 * Every fault of the clinical content: shapes, cross-references and sources.
 * @param content JSON by file name below `src/content`, without the ending
 */
export function contentFaults(
  content: Readonly<Record<string, unknown>>,
  _words: Readonly<Record<string, unknown>>,
): string[] {
  const core = loadPack({
    info: content["pack"],
    redFlags: content["red-flags"],
    rules: content["rules"],
  });
  return [...(core.ok ? [] : core.faults), ...shapeFaults(content), ...sourceFaults(content)];
}
