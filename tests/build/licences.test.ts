import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { licencesOf, packageOf } from "../../src/build/licences.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** An app of one package `a`, which needs `b`, and a worker that takes `c`. */
function app(changed: Readonly<Record<string, string | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), "backstory-licences-"));
  folders.push(root);
  const files: Record<string, string | null> = {
    "package.json": JSON.stringify({ name: "app", version: "1.0.0", dependencies: { a: "1.0.0" } }),
    "src/sw.ts": 'import { one } from "c";',
    ...Object.fromEntries(
      ["a", "b", "c"].flatMap((name) => [
        [
          `node_modules/${name}/package.json`,
          JSON.stringify({
            name,
            version: "1.0.0",
            license: "MIT",
            dependencies: name === "a" ? { b: "1.0.0", "@types/b": "1.0.0" } : {},
          }),
        ],
        [`node_modules/${name}/LICENSE.md`, `Licence of ${name}\n`],
      ]),
    ),
    ...changed,
  };
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

describe("licences of what is built in", () => {
  it("are those of every dependency, of what it needs, and of the worker", () => {
    expect(licencesOf(app())).toEqual({
      licences: ["a", "b", "c"].map((name) => ({
        name,
        version: "1.0.0",
        licence: "MIT",
        text: `Licence of ${name}`,
      })),
      faults: [],
    });
  });

  it.each([
    ["no text", { "node_modules/b/LICENSE.md": null }, ["b: no licence text"]],
    [
      "no name",
      { "node_modules/c/package.json": '{"name":"c","version":"1.0.0"}' },
      ["c: no licence named"],
    ],
    [
      "no package",
      { "node_modules/b/package.json": null, "node_modules/b/LICENSE.md": null },
      ["b: not installed"],
    ],
  ] as [string, Record<string, string | null>, string[]][])(
    "%s is a fault",
    (_what, changed, faults) => {
      expect(licencesOf(app(changed)).faults).toEqual(faults);
    },
  );

  it("of what is shipped have no fault", () => {
    const { licences, faults } = licencesOf(".");
    expect(faults).toEqual([]);
    expect(licences.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["preact", "i18next", "zod", "workbox-core", "workbox-strategies"]),
    );
  });
});

describe("the package of a bundled file", () => {
  it.each([
    ["/app/node_modules/preact/dist/preact.mjs", "preact"],
    ["/app/node_modules/@a/b/index.js", "@a/b"],
    ["/app/node_modules/a/node_modules/b/index.js", "b"],
    ["/app/src/main.tsx", null],
  ])("%s", (path, name) => {
    expect(packageOf(path)).toBe(name);
  });
});
