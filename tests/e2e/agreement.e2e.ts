import { expect, it } from "vitest";
import { hosted } from "../support/e2e/hosted.ts";
import { negativeCheck, open } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

it("agrees a full plan on the patient’s screen, and prints it on one sheet of A4 or Letter", async () => {
  const page = await browser.newPage();
  await open(page, `${host.address}#/check/G1`);
  await negativeCheck(page, "44", "20");
  await page.evaluate(() => {
    location.hash = "#/agreement";
  });
  await page.waitForSelector(".goal-list");
  const plan = page.locator(".agreement section:has(.duties) > .toggles label, .goal-list label");
  await page.getByLabel("Exercise or physiotherapy").check();
  for (const label of await plan.all())
    if ((await label.textContent()) !== "Imaging requested") await label.locator("input").check();
  for (const duty of await page.locator(".duties .choice-clinician").all()) await duty.click();
  await page.getByRole("button", { name: "In 4 weeks" }).click();

  await page.getByRole("link", { name: "Turn to the patient" }).click();
  await page.getByRole("button", { name: "Yes, I agree with this plan" }).click();
  await page.getByRole("button", { name: "Back to the clinician" }).click();
  await page.getByRole("button", { name: "Yes, I am the clinician" }).click();
  await page.getByText(/the patient answered: Yes/).waitFor();

  for (const format of ["A4", "Letter"]) {
    const sheet = (await page.pdf({ format })).toString("latin1");
    expect([format, sheet.match(/\/Type *\/Page\b/g)?.length]).toEqual([format, 1]);
  }
  await page.emulateMedia({ media: "print" });
  expect(await page.isVisible(".sheet-emergency")).toBe(true);
  expect(await page.isVisible(".agreement-insist")).toBe(false);
  expect(browser.complaints.filter((one) => !one.includes("404"))).toEqual([]);
});
