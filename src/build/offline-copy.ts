import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";
import { budgets } from "./budgets.ts";
import { HOST_FILES } from "./hosting/host-files.ts";
import { type OutputFile, outputFiles, revisionOf } from "./output-files.ts";

const WORKER = "sw.js";

interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
}

function precacheList(files: readonly OutputFile[]): PrecacheEntry[] {
  return files
    .filter(({ path }) => ![WORKER, "robots.txt", ...HOST_FILES].some((no) => path.startsWith(no)))
    .map(({ path, bytes }) => ({
      url: path,
      revision: path.startsWith("assets/") ? null : revisionOf(bytes),
    }));
}

/** The files the first red flag waits for: the page, and every script it loads or preloads. */
function firstRedFlagFiles(files: readonly OutputFile[]): OutputFile[] {
  const page = files.find(({ path }) => path === "index.html");
  if (page === undefined) return [];
  const text = page.bytes.toString("utf8");
  return files.filter(({ path }) => path === "index.html" || text.includes(`"./${path}"`));
}

function gzipped(files: readonly OutputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
}

/** Builds the service worker over the finished files, last of all, and holds the budgets. */
export function offlineCopy(root: string): Plugin {
  let outDir = "";
  return {
    name: "backstory-offline-copy",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    writeBundle({ dir }) {
      outDir = dir ?? "";
    },
    async closeBundle() {
      if (outDir === "") return; // the build failed, and what it said is what counts
      const files = outputFiles(outDir);
      const entries = precacheList(files);
      await build({
        root,
        configFile: false,
        logLevel: "error",
        publicDir: false,
        define: {
          __PRECACHE__: JSON.stringify(entries),
          "process.env.NODE_ENV": JSON.stringify("production"),
        },
        build: {
          outDir,
          emptyOutDir: false,
          rollupOptions: {
            input: join(root, "src/sw.ts"),
            output: { entryFileNames: WORKER, format: "iife" },
          },
        },
      });
      const kept = files.filter(({ path }) => entries.some(({ url }) => url === path));
      const figures = [
        {
          name: "first red flag, gzip",
          bytes: gzipped(firstRedFlagFiles(files).filter(({ path }) => /\.(js|html)$/.test(path))),
          budget: budgets.firstRedFlagGzip,
        },
        {
          name: "whole precache, gzip",
          bytes: gzipped(kept),
          budget: budgets.precacheGzip,
        },
      ];
      for (const { name, bytes, budget } of figures)
        console.info(`budget  ${name}: ${bytes} of ${budget} bytes`);
      const over = figures.filter(({ bytes, budget }) => bytes > budget);
      if (over.length > 0) this.error(`Over budget: ${over.map(({ name }) => name).join(", ")}`);
    },
  };
}
