import { afterAll } from "vitest";
import { type Browser, openBrowser } from "./browser.ts";
import { Host } from "./server.ts";

/** The built app on a host, which is there until the last test of the file is done. */
export async function hostUp(): Promise<Host> {
  const host = new Host(`${process.cwd()}/dist`);
  await host.up();
  afterAll(() => host.down());
  return host;
}

/** The built app on a host, and a browser; both are there until the last test of the file is done. */
export async function hosted(
  options: Parameters<typeof openBrowser>[0] = {},
): Promise<{ host: Host; browser: Browser }> {
  const host = await hostUp();
  const browser = await openBrowser(options);
  afterAll(() => browser.close());
  return { host, browser };
}
