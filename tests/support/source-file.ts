import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSync } from "vite";

export interface Import {
  /** A path from the repository root such as `src/schema/answers.ts`, or a package name. */
  readonly target: string;
  readonly isType: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** What the house does not allow, each with its line. */
  readonly faults: readonly string[];
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function nodesOf(value: unknown): Node[] {
  if (!isNode(value)) return [];
  const inner = Object.values(value).flatMap(nodesOf);
  return "type" in value ? [value, ...inner] : inner;
}

function literal(value: unknown): string | null {
  return isNode(value) && typeof value["value"] === "string" ? value["value"] : null;
}

/** True where only types come in: `import type`, or every name marked `type`. */
function bringsOnlyTypes(node: Node): boolean {
  const names = node["specifiers"];
  return (
    node["type"] === "TSImportType" ||
    node["importKind"] === "type" ||
    node["exportKind"] === "type" ||
    (Array.isArray(names) &&
      names.length > 0 &&
      names.every((name) => name.importKind === "type" || name.exportKind === "type"))
  );
}

function importOf(node: Node, path: string): Import[] {
  const target =
    literal(node["source"]) ?? (node["type"] === "TSImportType" ? literal(node["argument"]) : null);
  if (target === null) return [];
  return [
    {
      target: target.startsWith(".")
        ? posix.join(posix.dirname(path), target.replace(/\?\w+$/, ""))
        : target,
      isType: bringsOnlyTypes(node),
    },
  ];
}

function faultOf(node: Node): string | null {
  switch (node["type"]) {
    case "TSAnyKeyword":
      return "any";
    case "TSTypeAssertion":
      return "cast";
    case "TSAsExpression": {
      const { typeAnnotation } = node;
      const name = isNode(typeAnnotation) ? typeAnnotation["typeName"] : null;
      return isNode(name) && name["name"] === "const" ? null : "cast";
    }
    case "ExportAllDeclaration":
      return "barrel";
    default:
      return null;
  }
}

/** Reads one source file as far as the house rules look at it. @throws when it is not TypeScript */
export function readSource(path: string, text: string): SourceFile {
  const { program, errors, comments } = parseSync(path, text);
  if (errors[0] !== undefined) throw new Error(`${path}: ${errors[0].message}`);
  const nodes = nodesOf(program);
  const lineAt = (at: unknown): number => text.slice(0, Number(at)).split("\n").length;
  return {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: nodes.flatMap((node) => importOf(node, path)),
    faults: [
      ...nodes.flatMap((node) => {
        const fault = faultOf(node);
        return fault === null ? [] : [`${path}:${lineAt(node["start"])}: ${fault}`];
      }),
      ...comments
        .filter(({ value }) => /\b(TODO|FIXME|XXX)\b/.test(value))
        .map(({ start }) => `${path}:${lineAt(start)}: TODO`),
    ],
  };
}

const root = join(import.meta.dirname, "../..");

/** Every file below some folders of the repository, as paths from its root. */
export function filesBelow(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => posix.join(entry.parentPath, entry.name).slice(root.length + 1)),
  );
}

/** Every script below `src`. */
export function sourceFiles(): SourceFile[] {
  return filesBelow("src")
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => readSource(path, readFileSync(join(root, path), "utf8")));
}
