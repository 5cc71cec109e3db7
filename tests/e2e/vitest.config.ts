import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/e2e/**/*.e2e.ts"],
    root: `${import.meta.dirname}/../..`,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    // one browser library for all; each file has a browser and a host of its own
    isolate: false,
    // a snapshot that is missing is a fault; `-u` writes it
    update: "none",
  },
});
