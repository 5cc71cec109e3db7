import { defineConfig } from "vitest/config";
import { aboutFacts } from "./src/build/about-facts.ts";
import { checkContent } from "./src/build/check-content.ts";
import { finishPage } from "./src/build/finish-page.ts";
import { sendHeaders } from "./src/build/hosting/send-headers.ts";
import { offlineCopy } from "./src/build/offline-copy.ts";
import { readingAges } from "./src/build/reading-ages.ts";

const root = import.meta.dirname;

/** All that clinicians read in a translation, in one file. */
function translatedWords(id: string): string | null {
  const [, language] = /\/locales\/(?!en\/)([^/]+)\/(?!patient\b)[^/]+\.json$/.exec(id) ?? [];
  return language === undefined ? null : `words-${language}`;
}

export default defineConfig({
  base: "./",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { __READING_AGES__: JSON.stringify(readingAges(root)) },
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    modulePreload: false,
    // The schemas stay with the first screen, which needs them: a chunk of their own packs worse.
    // After it few and larger files: an offline copy is made one file after the other.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "index", test: /src\/main|node_modules\/zod/ },
            { name: translatedWords },
            { name: "people", test: /\/scenarios\/[^/]+\.json/ },
            { name: "shared", test: /\/src\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  plugins: [
    aboutFacts(root),
    checkContent(root),
    finishPage(root, ["/locales/en/ui.json", "/locales/en/check.json"]),
    offlineCopy(root),
    sendHeaders(root),
  ],
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    testTimeout: 20_000,
    // every test cleans up after itself; to load the app anew for each file takes longer than they do
    isolate: false,
    exclude: ["tests/e2e/**", "**/node_modules/**"],
  },
});
