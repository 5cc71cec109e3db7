import { afterAll } from "vitest";
import { type Browser, openBrowser } from "./browser.ts";
import { Host } from "./server.ts";

/** The built app on a host, and a browser; both are there until the last test of the file is done. */
export async function hosted(
  options: Parameters<typeof openBrowser>[0] = {},
): Promise<{ host: Host; browser: Browser }> {
  const host = new Host(`${process.cwd()}/dist`);
  await host.up();
  const browser = await openBrowser(options);
  afterAll(async () => {
    await browser.close();
    await host.down();
  });
  return { host, browser };
}
