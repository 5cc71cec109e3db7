import type {
  Asked,
  KeepingPlace,
  Kept,
  KeptKind,
  KeptThing,
  Trace,
} from "../../src/state/trace.ts";

export function keptThing(kind: KeptKind, name: string, count = 1): KeptThing {
  return { kind, name, count, bytes: 2000, foreign: 0 };
}

interface Told {
  readonly asked?: Partial<Asked>;
  readonly kept?: Partial<Kept>;
  /** What stays when everything is cleared. */
  readonly left?: readonly KeptThing[];
  readonly failed?: readonly KeepingPlace[];
}

/** A browser that tells what it is told to tell, and counts how often it was cleared. */
export function fakeTrace(told: Told = {}): Trace & { cleared: number } {
  let things = told.kept?.things ?? [];
  return {
    cleared: 0,
    asked: () => ({
      home: "https://app.example/tools/",
      files: [{ address: "assets/a.js", isOurs: true, byWorker: true }],
      isCut: false,
      ...told.asked,
    }),
    follow: () => () => {},
    kept: () =>
      Promise.resolve({
        cookies: 0,
        hasWorker: true,
        otherTabs: 0,
        closed: [],
        ...told.kept,
        things,
      }),
    clear() {
      this.cleared += 1;
      things = told.left ?? [];
      return Promise.resolve(told.failed ?? []);
    },
  };
}
