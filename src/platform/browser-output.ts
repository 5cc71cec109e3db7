import type { Output } from "../state/output.ts";

async function succeeded(attempt: () => Promise<void>): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}

/** Clipboard, print and share of this browser, each found missing rather than assumed. */
export function createBrowserOutput(): Output {
  return {
    copy: (text) => succeeded(() => navigator.clipboard.writeText(text)),
    download: (name, text) =>
      succeeded(async () => (await import("./download-file.ts")).downloadFile(name, text)),
    print: () => window.print(),
    share:
      "share" in navigator
        ? (title, text) => succeeded(() => navigator.share({ title, text }))
        : null,
  };
}
