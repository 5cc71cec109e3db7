import { startVitest } from "vitest/node";

// The end-to-end tests, with all of what the quick run takes a part of.
process.env["WHOLE"] = "1";
const vitest = await startVitest("test", [], {
  config: "tests/e2e/vitest.config.ts",
  testTimeout: 600_000,
  watch: false,
});
await vitest.close();
