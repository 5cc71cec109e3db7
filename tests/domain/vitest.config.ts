import { defineConfig } from "vitest/config";

const whole = { statements: 100, branches: 100, functions: 100, lines: 100 } as const;

/**
 * The logic without a DOM, with the clinicians' cases. The engine that decides must be run through
 * whole: one statement or branch that no test enters fails the run.
 */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ["tests/{domain,golden}/**/*.test.ts"],
    // Generated cases take their time where the engine is watched and the machine is busy.
    testTimeout: 30_000,
    // pure functions share nothing; to load them anew for each file takes as long as they do
    isolate: false,
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/domain/logic.ts", "src/domain/triage/**/*.ts"],
      reporter: ["text"],
      thresholds: whole,
    },
  },
});
