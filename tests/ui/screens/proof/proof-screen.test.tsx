// @vitest-environment happy-dom
import { fireEvent, screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { fakeServices, memoryShelf } from "../../../support/fake-services.ts";
import { fakeTrace, keptThing } from "../../../support/fake-trace.ts";
import { smallPack } from "../../../support/local-pack.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const clearButton = { name: "Clear everything from this device" };
const file = (address: string, isOurs = true) => ({ address, isOurs, byWorker: isOurs });

/** What stands under a heading. */
async function under(name: string): Promise<HTMLElement> {
  return screen.findByRole("region", { name });
}

const asked = "What was asked for since you opened this page";
const kept = "What is kept on this device";

describe("what was asked for", () => {
  it("is told as one sentence, with every file behind it", async () => {
    const files = [file("assets/a.js"), file("assets/b.js"), file("")];
    showApp(fakeServices({ trace: fakeTrace({ asked: { files } }) }), "#/proof");
    const part = await under(asked);
    expect(part.textContent).toContain("3 files, all from the app’s own address");
    expect(part.textContent).toContain("https://app.example/tools/");
    fireEvent.click(within(part).getByText("Show all 3 files"));
    const listed = (await within(part).findAllByRole("listitem")).map((one) => one.textContent);
    expect(listed).toEqual(["assets/a.js", "assets/b.js", "index.html"]);
    expect(within(part).queryByText(/list was full/)).toBeNull();
  });

  it("says so loudly when anything went elsewhere, and names it", async () => {
    const files = [file("assets/a.js"), file("https://elsewhere.example/x", false)];
    showApp(fakeServices({ trace: fakeTrace({ asked: { files, isCut: true } }) }), "#/proof");
    const part = await under(asked);
    expect(part.textContent).toContain("1 request went to another address");
    expect(part.textContent).not.toContain("Nothing went anywhere else");
    expect(within(part).getByText("https://elsewhere.example/x")).toBeTruthy();
    expect(within(part).getByText(/list was full/)).toBeTruthy();
  });

  it("does not vouch for an offline copy with a file from elsewhere", async () => {
    const things = [{ ...keptThing("app", "precache", 140), foreign: 1 }];
    showApp(fakeServices({ trace: fakeTrace({ kept: { things } }) }), "#/proof");
    const part = await under(asked);
    expect(part.textContent).toContain("That should not be");
    expect(part.textContent).not.toContain("looked up just now");
  });
});

describe("what is kept", () => {
  it("is told in words, what matters most to a patient first", async () => {
    const things = [
      keptThing("app", "precache", 140),
      keptThing("other", "their-key"),
      keptThing("consultations", "backstory", 2),
      keptThing("preferences", "backstory:preferences"),
    ];
    showApp(fakeServices({ trace: fakeTrace({ kept: { things } }) }), "#/proof");
    const names = within(await under(kept)).getAllByRole("heading", { level: 3 });
    expect(names.map((one) => one.textContent)).toEqual([
      "2 unfinished consultations",
      "Your settings",
      "The app itself: 140 files",
      "Something else at this address",
    ]);
    expect((await under(kept)).textContent).toContain("No cookies.");
  });

  it("is nothing only where the browser let the app look everywhere", async () => {
    const bare = { things: [], hasWorker: false };
    showApp(fakeServices({ trace: fakeTrace({ kept: bare }) }), "#/proof");
    expect((await under(kept)).textContent).toContain("This browser keeps nothing of the app");
    closeApp();
    const closed = ["database"] as const;
    showApp(fakeServices({ trace: fakeTrace({ kept: { ...bare, closed } }) }), "#/proof");
    const text = (await under(kept)).textContent;
    expect(text).toContain("does not let the app look into its database");
    expect(text).not.toContain("keeps nothing of the app");
  });
});

describe("the button that clears everything", () => {
  const things = [keptThing("consultations", "backstory"), keptThing("app", "precache", 140)];

  it("asks first, names an open consultation, and takes no for an answer", async () => {
    const trace = fakeTrace({ kept: { things, otherTabs: 2 } });
    const services = fakeServices({ trace });
    showApp(services, "#/proof", { CES1: "no" });
    fireEvent.click(await screen.findByRole("button", clearButton));
    const sure = await screen.findByRole("region", { name: /cannot be undone/ });
    expect(sure.textContent).toContain("The consultation on this screen is not finished");
    expect(within(sure).getByRole("link", { name: "Copy its note first" })).toBeTruthy();
    expect(sure.textContent).not.toContain("other unfinished");
    expect(sure.textContent).toContain("2 other tabs of the app are open");
    expect(sure.textContent).toContain("you need the network");
    fireEvent.click(within(sure).getByRole("button", { name: "Keep it" }));
    expect(trace.cleared).toBe(0);
    expect(services.store.get().answers).toEqual({ CES1: "no" });
  });

  it("empties memory as well as storage, and shows what the browser says then", async () => {
    const shelf = memoryShelf();
    shelf.kept.set("odd", { format: 9 });
    const trace = fakeTrace({ kept: { things } });
    const services = fakeServices({ trace, shelf, local: smallPack, preferences: { role: "gp" } });
    const { store: practice } = await services.practice();
    practice.begin({ id: "callum", version: 1 }, "none", false);
    await services.keeper.start(services.now());
    showApp(services, "#/proof", { CES1: "no" });
    fireEvent.click(await screen.findByRole("button", clearButton));
    fireEvent.click(await screen.findByRole("button", { name: "Yes, clear everything" }));
    expect(await screen.findByText(/^Cleared\./)).toBeTruthy();
    expect(practice.get().runs).toEqual([]);
    expect(trace.cleared).toBe(1);
    expect(services.store.get().answers).toEqual({});
    expect(services.preferences.get().role).toBeNull();
    expect((await services.local()).get()).toBeNull();
    expect(services.keeper.unreadable).toEqual([]);
    expect(shelf.kept.size).toBe(0);
    expect(within(await under(kept)).queryAllByRole("heading", { level: 3 })).toEqual([]);
  });

  it("says what it could not clear, and never that it is done", async () => {
    const left = [keptThing("consultations", "backstory")];
    const trace = fakeTrace({ kept: { things }, left, failed: ["database"] });
    showApp(fakeServices({ trace }), "#/proof");
    fireEvent.click(await screen.findByRole("button", clearButton));
    fireEvent.click(await screen.findByRole("button", { name: "Yes, clear everything" }));
    expect(await screen.findByText(/did not let the app clear its database/)).toBeTruthy();
    expect(screen.queryByText(/^Cleared\./)).toBeNull();
    expect(screen.getByRole("heading", { name: "1 unfinished consultation" })).toBeTruthy();
  });
});

it("is reached from About and from the menu", async () => {
  showApp(fakeServices(), "#/about");
  const links = await screen.findAllByRole("link", { name: /what leaves, what stays/i });
  expect(links.map((link) => link.getAttribute("href"))).toContain("#/proof");
  expect(await screen.findByRole("link", { name: /See for yourself/ })).toBeTruthy();
});
