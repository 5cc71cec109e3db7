import { describe, expect, it } from "vitest";
import { hosted } from "../support/e2e/hosted.ts";
import { answer, figure, negativeCheck, open, touch, verdict } from "../support/e2e/walk.ts";

const { host, browser } = await hosted();

describe("the way through, by touch", () => {
  it("shows an emergency within two touches of a fresh start", async () => {
    const page = await browser.newPage();
    await open(page, host.address);
    await page.click(".door-main");
    await answer(page, "CES1", "yes");
    await expect.poll(() => verdict(page)).toBe("Emergency today");
    await page.close();
  });

  it.each([
    { age: "34", weeks: "2", most: 10 },
    { age: "55", weeks: "2", most: 12 },
    { age: "55", weeks: "104", most: 14 },
  ])("completes a negative check at $age, $weeks weeks, in $most touches", async (person) => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    const taps = await negativeCheck(page, person.age, person.weeks, touch);
    await expect.poll(() => verdict(page)).toBe("Imaging not indicated now");
    expect(await page.textContent(".verdict")).toContain("All checks asked");
    expect(taps).toBeLessThanOrEqual(person.most);
    await page.close();
  });

  it("goes from red flags to a decision, the words, Box 1, the note and the end", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await negativeCheck(page, "34", "2");

    await page.click(".verdict .button");
    await page.waitForSelector(".verdict-card");
    expect(await page.textContent(".action-line")).toContain("No imaging now");
    expect(await page.textContent(".imaging-line")).toContain("None indicated now");

    await page.click(".verdict .button");
    await page.click('.talk a[href="#/talk/standard-procedure"]');
    await page.waitForSelector(".step-ask");
    expect(await page.locator(".step h2").allTextContents()).toEqual([
      "Ask first",
      "Acknowledge",
      "Explain",
      "Offer instead",
      "Avoid",
      "Show",
    ]);
    await page.click('.card input[type="checkbox"]');

    await page.click(".verdict .button");
    await page.click('a[href="#/turned/questions"]');
    await page.waitForSelector(".turned h1");
    await page.getByRole("button", { name: "Start" }).click();
    for (const reply of ["Yes", "Mostly", "Yes", "Yes"])
      await page.getByRole("button", { name: reply, exact: true }).click();
    expect(await page.textContent(".turned")).not.toContain("Imaging");
    await page.getByRole("button", { name: "Back to the clinician" }).click();
    await page.getByRole("button", { name: "Yes, I am the clinician" }).click();
    await page.waitForSelector(".box-items");
    expect(await page.textContent('[data-item="box1-4b-believed"]')).toContain("Partly");

    await page.click(".verdict .button");
    await page.getByText("Given in writing").click();
    await page.getByRole("button", { name: "In 4 weeks" }).click();
    const note = await page.inputValue(".note-part textarea");
    expect(note).toContain("Present: none");
    expect(note).toContain("Asked and absent: Bladder");
    expect(note).toContain("Given in writing");
    expect(note).toContain("pain 2 weeks");

    await page.getByRole("button", { name: "Finish and wipe" }).click();
    await page.getByRole("button", { name: "Wipe it" }).click();
    await page.getByText("Wiped.").waitFor();
    await page.goto(`${host.address}#/check`);
    await expect.poll(() => page.textContent(".verdict")).toContain("Nothing asked yet");
    await page.close();
  });

  it("switches persuading off while an emergency stands, and says why", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await answer(page, "CES3", "yes");
    await page.goto(`${host.address}#/talk/reassurance`);
    await page.waitForSelector(".switched-off");
    expect(await page.textContent(".switched-off")).toContain("Emergency today");
    expect(await page.locator(".step").count()).toBe(0);
    await page.close();
  });

  it("asks a written reason before recording less than an emergency", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await answer(page, "CES3", "yes");
    await page.goto(`${host.address}#/decide`);
    await page.getByText("I would do otherwise").click();
    await page.getByText("Urgent, within 2 weeks").click();
    const save = page.getByRole("button", { name: "Record this" });
    expect(await save.isDisabled()).toBe(true);
    await page.fill("label.stacked textarea", "Assessed at hospital this morning");
    await save.click();
    await page.getByText("You recorded: Urgent, within 2 weeks").waitFor();
    expect(await page.textContent(".verdict")).toContain("Emergency today");
    await page.close();
  });

  it("names impossible and unreadable figures, and decides nothing from them", async () => {
    const page = await browser.newPage();
    await open(page, `${host.address}#/check`);
    await negativeCheck(page, "34", "2");
    await page.goto(`${host.address}#/check/G7`);
    for (const [typed, said] of [
      ["abc", "is not a number"],
      ["17.5", "whole years"],
      ["-1", "below zero"],
      ["130", "over 120"],
    ] as const) {
      await figure(page, "CTX-AGE", typed);
      await expect.poll(() => page.textContent('[data-finding="CTX-AGE"]')).toContain(said);
      await expect.poll(() => verdict(page)).toBe("Not complete yet");
    }
    await figure(page, "CTX-AGE", "");
    await expect.poll(() => verdict(page)).toBe("Not complete yet");
    await figure(page, "CTX-AGE", "0");
    await expect.poll(() => verdict(page)).toBe("Out of scope here");
    await figure(page, "CTX-AGE", "34");
    await figure(page, "CTX-WEEKS", "-3");
    await expect.poll(() => page.textContent('[data-finding="CTX-WEEKS"]')).toContain("below zero");
    await expect.poll(() => verdict(page)).toBe("Not complete yet");
    await figure(page, "CTX-WEEKS", "2");
    await expect.poll(() => verdict(page)).toBe("Imaging not indicated now");
    await page.close();
  });

  it("complained of nothing and asked nothing of any other origin", () => {
    expect(browser.complaints).toEqual([]);
    expect(browser.requests.length).toBeGreaterThan(10);
    expect(browser.requests.filter((url) => !url.startsWith(host.origin))).toEqual([]);
  });
});
