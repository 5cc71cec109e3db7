import { describe, expect, it } from "vitest";
import { importFaults } from "./support/room-rules.ts";
import { filesBelow, readSource, sourceFiles } from "./support/source-file.ts";

const files = sourceFiles();

/** The import faults of a made-up file. */
function faultsOf(path: string, text: string): string[] {
  return importFaults(readSource(path, text));
}

describe("the house", () => {
  it("is looked at whole", () => {
    for (const path of ["src/main.tsx", "src/sw.ts", "src/cli/start.mjs", "src/ui/app.tsx"])
      expect(files.map((file) => file.path)).toContain(path);
  });

  it("keeps its import directions", () => {
    expect(files.flatMap(importFaults)).toEqual([]);
  });

  it("has no cast, no any, no barrel and nothing left to do", () => {
    expect(files.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("has no file over 200 lines", () => {
    expect(
      files.filter(({ lines }) => lines > 200).map(({ path, lines }) => `${path}: ${lines}`),
    ).toEqual([]);
  });

  it("has kebab-case names, and none that says nothing", () => {
    const names = filesBelow("src", "tests", "locales").map((path) => path.split("/").at(-1) ?? "");
    expect(names.filter((name) => !/^(README\.md|[a-z0-9]+([-.][a-z0-9]+)*)$/.test(name))).toEqual(
      [],
    );
    expect(
      names.filter((name) => /^(utils?|helpers?|index|common|misc)\.[mc]?[jt]sx?$/.test(name)),
    ).toEqual([]);
  });
});

describe("an import is refused", () => {
  it.each([
    ["src/schema/a.ts", 'import { decide } from "../domain/triage/decide.ts";'],
    ["src/schema/a.ts", 'import * as z from "zod";'],
    ["src/domain/a.ts", 'import type { Text } from "../i18n/keys.ts";'],
    ["src/domain/triage/a.ts", 'export { reduce } from "../../state/reduce.ts";'],
    ["src/domain/a.ts", 'const parts = import("../content/rules.json");'],
    ["src/state/a.ts", 'import { idbShelf } from "../platform/idb-shelf.ts";'],
    ["src/i18n/a.ts", 'import ui from "../../locales/en/ui.json";'],
    ["src/ui/components/a.tsx", 'import type { Text } from "../../i18n/keys.ts";'],
    ["src/ui/components/a.tsx", 'import { rankedClasses } from "../../schema/core-pack.ts";'],
    ["src/ui/components/a.tsx", 'import { useText } from "../services.ts";'],
    ["src/ui/screens/a.tsx", 'import type { X } from "../../platform/updates.ts";'],
    ["src/platform/a.ts", 'import { createStore } from "../state/store.ts";'],
    ["src/sw.ts", 'import { decide } from "./domain/triage/decide.ts";'],
    ["src/build/a.ts", 'import { App } from "../ui/app.tsx";'],
    ["src/cli/a.ts", 'type Loaded = import("../state/store.ts").Store;'],
    ["src/new-room/a.ts", 'import * as z from "zod/mini";'],
  ])("to %s: %s", (path, text) => {
    expect(faultsOf(path, text)).toHaveLength(1);
  });

  it("unless it goes the right way", () => {
    expect(
      faultsOf("src/platform/a.ts", 'import type { Store } from "../state/store.ts";'),
    ).toEqual([]);
    expect(faultsOf("src/i18n/a.ts", 'import { type A } from "../schema/answers.ts";')).toEqual([]);
  });
});

describe("what is written is refused", () => {
  it.each([
    ["cast", "const a = b as unknown;"],
    ["cast", "const a = <string>b;"],
    ["any", "let a: Record<string, any>;"],
    ["barrel", 'export * from "./b.ts";'],
    ["TODO", "// TODO: later"],
  ])("when it holds a %s", (fault, text) => {
    expect(readSource("src/a.ts", `\n${text}`).faults).toEqual([`src/a.ts:2: ${fault}`]);
  });

  it("unless it is a constant, or a name imported as another", () => {
    const text = 'import { a as b } from "./c.ts";\nexport const d = ["any"] as const; // as any';
    expect(readSource("src/a.ts", text).faults).toEqual([]);
  });
});
