import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";

type Options = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // what stands in for a graphics card where there is none is slow
  "--disable-gpu",
  "--disable-software-rasterizer",
  "--disable-gpu-compositing",
];

/** A real browser with a profile of its own, kept until `close`. */
export interface Browser {
  readonly context: BrowserContext;
  /** Everything a page complained about: errors, and every violation of the policy. */
  readonly complaints: string[];
  /** Every request of every page and worker, by address. */
  readonly requests: string[];
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Chromium without a profile: each context is a private window of its own. */
export function openPrivate(): ReturnType<typeof chromium.launch> {
  return chromium.launch({ executablePath, args: quiet });
}

/** Starts Chromium. @param profile a folder to keep; a fresh one is made and removed otherwise */
export async function openBrowser(options: Options = {}, profile?: string): Promise<Browser> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), "backstory-profile-"));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: quiet,
    viewport: { width: 360, height: 740 },
    ...options,
  });
  const complaints: string[] = [];
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const watch = (page: Page): void => {
    page.on("pageerror", (error) => complaints.push(`${error.message} ${error.stack ?? ""}`));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
  };
  context.on("page", watch);
  context.pages().forEach(watch);
  return {
    context,
    complaints,
    requests,
    newPage: () => context.newPage(),
    async close() {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
