import type { Import, SourceFile } from "./source-file.ts";

interface RoomRule {
  /** Rooms it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** Rooms it may take types from and nothing else. */
  readonly types?: readonly string[];
  readonly packages: RegExp;
}

const none = /^$/;

/** Who may import whom. A room that is not listed is a fault: it needs a rule first. */
const rules: Readonly<Record<string, RoomRule>> = {
  schema: { rooms: [], packages: /^(zod\/mini|jsonc-parser)$/ },
  domain: {
    rooms: ["schema"],
    packages: /^(flesch-kincaid|syllable|minisearch(\/SearchableMap)?)$/,
  },
  i18n: { rooms: [], types: ["locales", "schema"], packages: /^i18next$/ },
  state: { rooms: ["schema", "domain"], packages: /^zod\/mini$/ },
  components: { rooms: [], types: ["schema"], packages: /^preact(\/hooks)?$/ },
  ui: {
    rooms: ["components", "state", "domain", "schema", "i18n", "content"],
    packages: /^(preact(\/hooks)?|zod\/mini)$/,
  },
  platform: { rooms: [], types: ["state", "schema"], packages: /^(idb|workbox-window)$/ },
  main: {
    rooms: [
      "ui",
      "state",
      "domain",
      "schema",
      "i18n",
      "content",
      "platform",
      "open-local",
      "open-practice",
      "open-comments",
    ],
    packages: /^preact$/,
  },
  "open-practice": { rooms: ["state", "platform"], types: ["ui"], packages: none },
  "open-comments": { rooms: ["state", "platform"], packages: none },
  "open-local": { rooms: ["state", "platform"], types: ["schema"], packages: none },
  prerender: {
    rooms: ["ui", "state", "schema", "i18n", "content", "locales"],
    packages: /^preact-render-to-string$/,
  },
  sw: { rooms: [], packages: /^workbox-/ },
  cli: { rooms: ["build", "schema", "domain", "content"], packages: /^(node:.*|vite|zod)$/ },
  build: { rooms: ["schema", "domain", "content", "i18n"], packages: /^(node:.*|vite|zod)$/ },
};

/** The room a file stands in: its folder below `src`, or its own name at the top. */
export function roomOf(path: string): string {
  if (path.startsWith("locales/")) return "locales";
  if (path.startsWith("src/ui/components/")) return "components";
  return /^src\/([\w-]+)/.exec(path)?.[1] ?? path;
}

function isAllowed(room: string, { target, isType }: Import): boolean {
  const rule = rules[room];
  if (rule === undefined) return false;
  if (!target.startsWith("src/") && !target.startsWith("locales/"))
    return rule.packages.test(target);
  const to = roomOf(target);
  return to === room || rule.rooms.includes(to) || (isType && (rule.types ?? []).includes(to));
}

/** Imports of a file that its room may not make. */
export function importFaults({ path, imports }: Pick<SourceFile, "path" | "imports">): string[] {
  return imports
    .filter((one) => !isAllowed(roomOf(path), one))
    .map(({ target }) => `${path} imports ${target}`);
}
