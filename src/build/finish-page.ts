import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin, type Rolldown } from "vite";
import * as z from "zod";
import { policyHash } from "./output-files.ts";

const Prerenderer = z.object({ prerender: z.function({ output: z.string() }) });

/** The start page as HTML, from the same components that will take it over. */
async function prerendered(root: string): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "backstory-prerender-"));
  try {
    await build({
      root,
      configFile: false,
      logLevel: "error",
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      ssr: { noExternal: true },
      build: { ssr: join(root, "src/prerender.tsx"), outDir, emptyOutDir: false },
    });
    const module: unknown = await import(pathToFileURL(join(outDir, "prerender.js")).href);
    return Prerenderer.parse(module).prerender();
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

function contentSecurityPolicy(style: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${policyHash(style)}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types backstory-sw",
  ].join("; ");
}

/**
 * Chunks that load others wait for every style those build upon, the inlined ones too, and fail
 * where one cannot be had. The page’s own script, which they have already, takes their place.
 */
function forgetStyles(bundle: Rolldown.OutputBundle, inlined: readonly string[]): void {
  const outputs = Object.values(bundle);
  const entry = outputs.find((output) => output.type === "chunk" && output.isEntry);
  for (const output of outputs)
    if (output.type === "chunk" && entry !== undefined)
      for (const name of inlined)
        output.code = output.code.replaceAll(basename(name), basename(entry.fileName));
}

/**
 * Makes the built page whole: the styles of the first screens inline under their hash, the start page prerendered, the
 * scripts and words of the first screen preloaded, and a strict Content-Security-Policy over it all.
 * @param firstWords source paths of the word files the first screen needs
 */
export function finishPage(root: string, firstWords: readonly string[]): Plugin {
  let html = "";
  return {
    name: "backstory-finish-page",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    enforce: "post",
    async buildStart() {
      html = await prerendered(root);
    },
    // after the lists of what each lazy chunk needs were written
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return;
        const source = String(page.source);
        let style = "";
        const inlined: string[] = [];
        const first = new Set<string>();
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === "asset" && name.endsWith(".css") && source.includes(`"./${name}"`)) {
            style += String(output.source);
            inlined.push(name);
            delete bundle[name];
          }
          if (output.type !== "chunk") continue;
          if (output.isEntry) for (const needed of output.imports) first.add(needed);
          if (firstWords.some((path) => output.facadeModuleId?.endsWith(path))) first.add(name);
        }
        forgetStyles(bundle, inlined);
        const preloads = [...first].map((name) => `<link rel="modulepreload" href="./${name}">`);
        const policy = contentSecurityPolicy(style);
        page.source = source
          .replace(/<link rel="stylesheet"[^>]*>/g, "")
          .replace(
            '<meta charset="utf-8" />',
            (charset) =>
              `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
          )
          .replace("</head>", () => `${preloads.join("")}<style>${style}</style></head>`)
          .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`);
      },
    },
  };
}
