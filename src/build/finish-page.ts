import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "vite";
import * as z from "zod";
import { pagePolicy } from "./hosting/header-rules.ts";
import { hostFiles } from "./hosting/host-files.ts";

const Prerenderer = z.object({
  prerender: z.function({ output: z.string() }),
  styles: z.string().min(1),
});

interface StartPage {
  readonly html: string;
  readonly style: string;
}

/** The start page as HTML, from the same components that will take it over, and its styles. */
async function prerendered(root: string): Promise<StartPage> {
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
    const { prerender, styles } = Prerenderer.parse(module);
    return { html: prerender(), style: styles };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * Makes the built page whole: the styles of the first screens inline under their hash, the start page prerendered, the
 * scripts and words of the first screen preloaded, and a strict Content-Security-Policy over it all. Beside it
 * go the files that tell common hosts to send that policy, and more, as headers.
 * @param firstWords source paths of the word files the first screen needs
 */
export function finishPage(root: string, firstWords: readonly string[]): Plugin {
  let start: StartPage = { html: "", style: "" };
  return {
    name: "backstory-finish-page",
    apply: (_config, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    enforce: "post",
    async buildStart() {
      start = await prerendered(root);
    },
    generateBundle(_options, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") return;
      const source = String(page.source);
      const first = new Set<string>();
      for (const [name, output] of Object.entries(bundle)) {
        if (output.type !== "chunk") continue;
        if (source.includes(`"./${name}"`)) for (const needed of output.imports) first.add(needed);
        if (firstWords.some((path) => output.facadeModuleId?.endsWith(path))) first.add(name);
      }
      const preloads = [...first].map((name) => `<link rel="modulepreload" href="./${name}">`);
      const { html, style } = start;
      const policy = pagePolicy(style);
      const told = hostFiles(policy, process.env["FRAME_ANCESTORS"]);
      for (const [fileName, source] of Object.entries(told))
        this.emitFile({ type: "asset", fileName, source });
      page.source = source
        .replace(
          '<meta charset="utf-8" />',
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
        )
        .replace("</head>", () => `${preloads.join("")}<style>${style}</style></head>`)
        .replace('<div id="app"></div>', () => `<div id="app">${html}</div>`);
    },
  };
}
