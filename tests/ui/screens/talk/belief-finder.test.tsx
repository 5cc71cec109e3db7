// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, findingRow, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const finished = negative({ "CTX-AGE": 40, "CTX-WEEKS": 3, "CTX-SEX": "female" });

/** Where the finder says what it found; the verdict has a status of its own. */
function resultStatus(): Promise<HTMLElement> {
  return within(screen.getByRole("main")).findByRole("status");
}

async function hear(said: string): Promise<HTMLElement> {
  const status = await resultStatus();
  fireEvent.input(screen.getByRole("searchbox", { name: /What did you hear/ }), {
    target: { value: said },
  });
  return status;
}

/** Links of the results in the order of the page, by where they lead. */
function leads(): (string | null)[] {
  return within(screen.getByRole("main"))
    .getAllByRole("link")
    .map((link) => link.getAttribute("href"))
    .filter((href) => href?.match(/^#\/(check|talk)\/./));
}

describe("the finder, with the check finished", () => {
  it("shows every card until something is typed, then the likely ones, best first", async () => {
    showApp(fakeServices(), "#/talk", finished);
    await screen.findByRole("heading", { name: "What patients say" });
    const status = await hear("my insurance company wants a scan");
    expect(leads()[0]).toBe("#/talk/insurance-requirement");
    expect(screen.queryByRole("heading", { name: "What patients say" })).toBeNull();
    expect(status.textContent).toMatch(/^\d belief/);
  });

  it("puts a red flag before any belief, with the way to its question", async () => {
    showApp(fakeServices(), "#/talk", finished);
    await screen.findByRole("heading", { name: "What patients say" });
    const status = await hear(
      "I am numb between my legs and my insurance company wants proof and a scan for my claim",
    );
    expect(leads().slice(0, 1)).toEqual(["#/check/G1/CES3"]);
    expect(leads()).toContain("#/talk/insurance-requirement");
    expect(status.textContent).toMatch(/^1 red flag, \d belief/);
    expect(screen.getByRole("link", { name: /^Ask about it now: Feeling changed/ })).toBeTruthy();
    expect(document.querySelector("[data-heard]")?.textContent).toContain("recorded: No");
  });

  it("says when nothing was found and when not all was read", async () => {
    showApp(fakeServices(), "#/talk", finished);
    const status = await hear("where can I park");
    expect(status.textContent).toMatch(/^No belief found/);
    await hear("a ".repeat(3000));
    expect(status.textContent).toContain("Only the first 2000 characters were read.");
    await hear("");
    expect(status.textContent?.trim()).toBe("");
  });

  it("keeps what was typed while a card is open", async () => {
    showApp(fakeServices(), "#/talk", finished);
    await hear("radiation");
    location.hash = "#/talk/radiation-exposure";
    await screen.findByRole("heading", { level: 1, name: /radiation/ });
    location.hash = "#/talk";
    const box = await screen.findByRole<HTMLInputElement>("searchbox");
    expect(box.value).toBe("radiation");
  });
});

describe("the finder, while cards are off", () => {
  it("still leads to a red flag, and names beliefs without opening them", async () => {
    showApp(fakeServices(), "#/talk", { CES1: "no" });
    await screen.findByText("Persuading is switched off");
    await hear("numb between my legs and my insurance company wants proof and a scan for my claim");
    expect(leads()).toContain("#/check/G1/CES3");
    expect(leads().filter((href) => href?.startsWith("#/talk/"))).toEqual([]);
    expect(screen.getByText("They won’t pay without a report")).toBeTruthy();
    expect(screen.getByText(/These cards open once the check is finished/)).toBeTruthy();
  });

  it("offers no card to browse", async () => {
    showApp(fakeServices(), "#/talk", { CES1: "yes" });
    await resultStatus();
    expect(document.querySelector(".sayings")).toBeNull();
  });

  it("names a finding that is not asked of this person without a way to it", async () => {
    showApp(fakeServices(), "#/talk", { "CTX-AGE": 30 });
    await hear("I have a picc line and the wound is weeping");
    const row = document.querySelector('[data-heard="INF13"]');
    expect(row?.textContent).toContain("Not among the questions for this person");
  });
});

it("opens Check at the finding", async () => {
  showApp(fakeServices(), "#/check/G1/CES3");
  await waitFor(() => expect(findingRow("CES3").contains(document.activeElement)).toBe(true));
});

it("opens Check at its heading where the finding is not there", async () => {
  showApp(fakeServices(), "#/check/G1/nonsense");
  await waitFor(() => expect(document.activeElement?.id).toBe("group-title"));
});
