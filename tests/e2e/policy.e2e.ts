import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { policyHash } from "../../src/build/output-files.ts";
import { type Browser, openBrowser } from "../support/e2e/browser.ts";
import { Host } from "../support/e2e/server.ts";
import { kept, negativeCheck, open } from "../support/e2e/walk.ts";

const host = new Host(`${process.cwd()}/dist`);
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await host.up();
  browser = await openBrowser();
  page = await browser.newPage();
  await open(page, host.address);
});
afterAll(async () => {
  await browser.close();
  await host.down();
});

describe("the built page", () => {
  it("has the one inline style, under its hash, and no other inline anything", () => {
    const html = readFileSync("dist/index.html", "utf8");
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)];
    expect(styles).toHaveLength(1);
    const hash = policyHash(styles[0]?.[1] ?? "");
    expect(html).toContain(`style-src 'self' ${hash};`);
    expect(readFileSync("dist/_headers", "utf8")).toContain(hash);
    expect(html).not.toMatch(/\s(style|on\w+)="|javascript:|<base|<iframe/i);
    for (const [, attributes, inside] of html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)) {
      expect(attributes).toContain(' src="./assets/');
      expect(inside).toBe("");
    }
  });

  it("registers its worker and goes the whole check through without one refusal", async () => {
    const other = await openBrowser();
    const clean = await other.newPage();
    const response = await clean.goto(host.address);
    const headers = response?.headers() ?? {};
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'self'");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect(headers["permissions-policy"]).toContain("geolocation=()");
    await open(clean, `${host.address}#/check`);
    await negativeCheck(clean, "47", "2");
    await kept(clean);
    expect(other.complaints).toEqual([]);
    await other.close();
  });

  it("stands as well under what nginx and Caddy send, which know no hash", async () => {
    const conf = readFileSync("dist/hosting/nginx.conf", "utf8");
    const policy = /Content-Security-Policy "([^"]+)"/.exec(conf)?.[1] ?? "";
    expect(policy).toContain("require-trusted-types-for");
    const other = await openBrowser({ serviceWorkers: "block" });
    await other.context.route("**/*", async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "content-security-policy": policy };
      await route.fulfill({ response, headers });
    });
    const clean = await other.newPage();
    await open(clean, `${host.address}#/check`);
    await negativeCheck(clean, "47", "2");
    expect(await clean.evaluate(() => getComputedStyle(document.body).margin)).toBe("0px");
    expect(other.complaints.filter((one) => !one.includes("Service Worker"))).toEqual([]);
    await other.close();
  });
});

describe("what is tried in the page is refused", () => {
  const tries: [what: string, attempt: () => unknown, error: string][] = [
    ["markup from a string", () => (document.body.innerHTML = "<b>x</b>"), "TypeError"],
    ["a script from a string", () => (document.createElement("script").text = "1"), "TypeError"],
    ["another script", () => (document.createElement("script").src = "./a.js"), "TypeError"],
    ["eval", () => Reflect.get(globalThis, "eval")("1"), "EvalError"],
    ["a function from a string", () => new Function("return 1"), "EvalError"],
    [
      "a policy of one’s own",
      () => window.trustedTypes?.createPolicy("mine", { createScriptURL: String }),
      "TypeError",
    ],
    [
      "the app’s policy, made again",
      () => window.trustedTypes?.createPolicy("backstory-sw", { createScriptURL: String }),
      "TypeError",
    ],
    ["another worker", () => navigator.serviceWorker.register("./assets/x.js"), "TypeError"],
    ["a handler from a string", () => document.body.setAttribute("onclick", "x()"), "TypeError"],
    ["a request elsewhere", () => fetch("https://elsewhere.invalid/"), "TypeError"],
    [
      "a socket",
      () =>
        new Promise((resolve, reject) => {
          const socket = new WebSocket("wss://elsewhere.invalid/");
          socket.onopen = resolve;
          socket.onerror = () => reject(new TypeError("refused"));
        }),
      "TypeError",
    ],
  ];

  it.each(tries)("%s", async (_what, attempt, error) => {
    // after a turn of the loop: what the debugger itself evaluates is let through
    const outcome = await page.evaluate(
      `new Promise((resolve) => setTimeout(async () => {
        try { await (${attempt.toString()})(); resolve("done"); } catch (e) { resolve(e.name); }
      }))`,
    );
    expect(outcome).toBe(error);
  });

  /** The directives that a try broke. */
  function broken(attempt: () => void): Promise<string[]> {
    return page.evaluate(`new Promise((resolve) => {
      const seen = new Set();
      document.addEventListener("securitypolicyviolation", (event) => seen.add(event.effectiveDirective));
      (${attempt.toString()})();
      setTimeout(() => resolve([...seen]), 400);
    })`);
  }

  const loads: [what: string, attempt: () => void, directive: string][] = [
    [
      "a picture from elsewhere",
      () => {
        new Image().src = "https://elsewhere.invalid/a.png";
      },
      "img-src",
    ],
    [
      "a beacon",
      () => {
        navigator.sendBeacon("https://elsewhere.invalid/", "x");
      },
      "connect-src",
    ],
    [
      "a frame",
      () => {
        const frame = document.createElement("iframe");
        frame.src = "https://elsewhere.invalid/";
        document.body.append(frame);
      },
      "frame-src",
    ],
    [
      "styles of an element",
      () => document.body.setAttribute("style", "color: red"),
      "style-src-attr",
    ],
    [
      "a style sheet",
      () => {
        const style = document.createElement("style");
        style.textContent = "body { color: red }";
        document.head.append(style);
      },
      "style-src-elem",
    ],
    [
      "a form sent away",
      () => {
        const form = document.createElement("form");
        form.action = "https://elsewhere.invalid/";
        document.body.append(form);
        form.submit();
      },
      "form-action",
    ],
  ];

  it.each(loads)("%s", async (_what, attempt, directive) => {
    expect(await broken(attempt)).toContain(directive);
  });

  it("where the user is, and what the camera sees; but not the clipboard at a tap", async () => {
    const allows = await page.evaluate(`["geolocation", "camera", "clipboard-read", "usb",
      "clipboard-write", "fullscreen"].map((name) => document.featurePolicy.allowsFeature(name))`);
    expect(allows).toEqual([false, false, false, false, true, true]);
  });

  it("the app in a frame of another site", async () => {
    const folder = mkdtempSync(join(tmpdir(), "backstory-frame-"));
    writeFileSync(join(folder, "index.html"), `<iframe src="${host.address}"></iframe>`);
    writeFileSync(join(folder, "_headers"), "");
    const other = new Host(folder);
    await other.up();
    const outside = await browser.newPage();
    await outside.goto(other.address);
    await expect.poll(() => outside.frames()[1]?.url()).toMatch(/^chrome-error:/);
    await outside.close();
    await other.down();
  });
});
