import { defineConfig } from "vitest/config";

/**
 * The logic without a DOM, with the clinicians' cases. The engine that decides must be run through
 * whole: one statement or branch that no test enters fails the run.
 */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: ["tests/{domain,golden}/**/*.test.ts"],
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/domain/**/*.ts"],
      reporter: ["text"],
      reportsDirectory: "coverage",
    },
  },
});
