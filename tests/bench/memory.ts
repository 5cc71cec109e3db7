import type { Browser, CDPSession, Page } from "playwright-core";
import screens from "../../locales/en/screens.json" with { type: "json" };
import { newPhone } from "./phone.ts";
import { opened } from "./taps.ts";
import type { Variant } from "./variant.ts";

const { record } = screens;

/** Bytes in use by the page's scripts, with what nobody needs any more swept out. */
async function bytesInUse(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** After the form is there and has been left alone. */
export async function memoryWhenReady(browser: Browser, variant: Variant): Promise<number> {
  const phone = await newPhone(browser, false);
  try {
    const page = await phone.newPage();
    const session = await phone.newCDPSession(page);
    await opened(page, variant);
    return await bytesInUse(session);
  } finally {
    await phone.close();
  }
}

async function goTo(page: Page, address: string, sign: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await page.locator(sign).first().waitFor();
}

/**
 * Some answers, the conversation, the record, and then finished and wiped, as a clinician does it.
 * By locators alone: the handles that other calls give would hold on to what the app has let go.
 */
async function consultation(page: Page, { choiceOf }: Variant): Promise<void> {
  await goTo(page, "#/check/G1", choiceOf("CES1", "no"));
  await page.locator(choiceOf("CES1", "unknown")).dispatchEvent("click");
  await page.locator(".none-button").dispatchEvent("click");
  await goTo(page, "#/check/G2", ".none-button");
  await page.locator(".none-button").dispatchEvent("click");
  await goTo(page, "#/believe", "main h1");
  await goTo(page, "#/talk", "main h1");
  await goTo(page, "#/record", "main h1");
  await page.getByRole("button", { name: record.finish, exact: true }).dispatchEvent("click");
  await page.getByRole("button", { name: record.finishYes, exact: true }).dispatchEvent("click");
  await page.locator(".finished:not(:empty)").waitFor();
}

/** In one tab. @returns bytes in use after each `every` of them */
export async function memoryOverConsultations(
  browser: Browser,
  app: Variant,
  { count, every }: { readonly count: number; readonly every: number },
): Promise<number[]> {
  const phone = await newPhone(browser, false);
  try {
    const page = await phone.newPage();
    const session = await phone.newCDPSession(page);
    await opened(page, app);
    const used: number[] = [];
    for (let done = 1; done <= count; done += 1) {
      await consultation(page, app);
      if (done % every === 0) used.push(await bytesInUse(session));
    }
    return used;
  } finally {
    await phone.close();
  }
}
