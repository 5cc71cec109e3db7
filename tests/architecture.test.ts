import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importFaults } from "./support/room-rules.ts";
import { readSource, sourceFiles } from "./support/source-file.ts";

const files = sourceFiles();
const typed = files.filter(({ path }) => /\.tsx?$/.test(path));

describe("who may import whom", () => {
  it("holds in every file", () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap(importFaults)).toEqual([]);
  });

  it("names only files that exist", () => {
    const missing = files.flatMap(({ path, imports }) =>
      imports
        .filter(({ target }) => target.startsWith("src/") && !existsSync(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it.each([
    ["src/domain/x.ts", 'import { useState } from "preact/hooks";'],
    ["src/schema/x.ts", 'export { decide } from "../domain/triage/decide.ts";'],
    ["src/state/x.ts", 'const lazy = () => import("../platform/updates.ts");'],
    ["src/ui/screens/home/x.tsx", 'import { createUpdates } from "../../../platform/updates.ts";'],
    ["src/ui/components/x.tsx", 'import type { Store } from "../../state/store.ts";'],
    ["src/ui/components/x.tsx", 'import type { Text } from "../../i18n/keys.ts";'],
    ["src/platform/x.ts", 'import { createStore } from "../state/store.ts";'],
    ["src/sw.ts", 'import { budgets } from "./build/budgets.ts";'],
    ["src/new-room/x.ts", 'import "preact";'],
  ])("would catch in %s: %s", (path, text) => {
    expect(importFaults(readSource(path, text))).toHaveLength(1);
  });
});

describe("every source file", () => {
  it("is at most 200 lines, and half of them far less", () => {
    expect(files.filter(({ lines }) => lines > 200).map(({ path }) => path)).toEqual([]);
    const lengths = typed.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
  });

  it("is in kebab-case, and has a home", () => {
    const odd = files.filter(
      ({ path }) =>
        !/^[a-z0-9/.-]+$/.test(path) || /\/(index|utils?|helpers?|common|misc)\./.test(path),
    );
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  it("has no cast but `as const`, no any, no barrel, nothing left for later", () => {
    expect(files.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it.each([
    ["const a = b as string;", 1],
    ["const a = b as any;", 2],
    ['export * from "./a.ts";', 1],
    ["// TODO later", 1],
    ["const a = [1] as const;", 0],
    ['import { a as b } from "./a.ts"; // as string', 0],
  ])("%s has %i faults", (text, count) => {
    expect(readSource("src/x.ts", text).faults).toHaveLength(count);
  });
});
