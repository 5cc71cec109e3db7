// @vitest-environment happy-dom
import { screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { LocalPack } from "../../../src/schema/local-pack.ts";
import { fakeServices } from "../../support/fake-services.ts";
import { fillRest } from "../../support/fill-rest.ts";
import { smallPack } from "../../support/local-pack.ts";
import { closeApp, showApp } from "../../support/render-app.tsx";

afterEach(closeApp);

const pack: LocalPack = {
  ...smallPack,
  contacts: [
    ...smallPack.contacts,
    {
      id: "desk",
      name: "Front desk",
      purposes: ["reception"],
      phone: "01632 960444",
      note: "Ask for Kim",
    },
    {
      id: "night",
      name: "Night line",
      purposes: ["out-of-hours"],
      phone: "bleep 12, 01632 960555",
    },
  ],
  switches: { girftRoute: true },
};

function frames(): string[] {
  return [...document.querySelectorAll(".local-lines")].map((one) => one.textContent ?? "");
}

describe("local contacts", () => {
  it("stand beside the emergency that leads, with a number to tap", async () => {
    showApp(fakeServices({ local: pack }), "#/decide", { CES3: "yes" });
    const number = await screen.findByRole("link", { name: "020 7946 0123" });
    expect(number.getAttribute("href")).toBe("tel:02079460123");
    const card = document.querySelector<HTMLElement>(".verdict-card");
    if (card === null) throw new Error("no verdict");
    expect(within(card).getByText("Local, from Larch Road Surgery")).toBeTruthy();
    expect(frames().join()).not.toContain("Front desk");
  });

  it("show the GIRFT route beside CES-4 when it is switched on", async () => {
    showApp(fakeServices({ local: pack }), "#/decide", { CES7: "yes" });
    await waitFor(() =>
      expect(document.querySelector('[data-rule="CES-4"] .local-lines')?.textContent).toContain(
        "GIRFT",
      ),
    );
  });

  it("give a patient only what is for patients, below the emergency box", async () => {
    showApp(fakeServices({ local: pack }), "#/leaflet");
    const title = await screen.findByRole("heading", { name: "Local numbers" });
    const box = document.querySelector(".emergency-box");
    expect(box?.nextElementSibling).toBe(title.closest(".local-lines"));
    const shown = frames().join();
    for (const part of ["Front desk", "01632 960444", "bleep 12", "updated 2 November 2026"])
      expect(shown).toContain(part);
    for (const part of ["Ask for Kim", "020 7946 0123"]) expect(shown).not.toContain(part);
    expect(screen.queryByRole("link", { name: /bleep/ })).toBeNull();
  });

  it("are in the request, and in the note by name and date, where they were shown", async () => {
    const services = fakeServices({ local: pack });
    showApp(services, "#/decide", { FX1: "no", CES3: "yes" });
    await screen.findByText("Local, from Larch Road Surgery");
    closeApp();
    showApp(services, "#/record");
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    await waitFor(() =>
      expect(note.value).toContain("Local pathway shown: Larch Road Surgery, updated 2 November"),
    );
  });

  it("come with the form for where a rule leads, in the card and in the letter", async () => {
    const forms = [
      { id: "f", name: "Joint form", purposes: ["rheumatology" as const], where: "Drive" },
    ];
    const services = fakeServices({
      local: { ...pack, forms },
      preferences: { role: "physiotherapist" },
    });
    const spa = { "SPA-G1": "yes", "CTX-AGE": 30, "CTX-WEEKS": 20 } as const;
    const found = ["SPA1", "SPA2", "SPA3", "SPA4", "SPA5"].map((id) => [id, "yes"] as const);
    const answers = fillRest(
      { ...spa, "CTX-SEX": "male", ...Object.fromEntries(found) },
      services.pack,
      new Set(),
    );
    showApp(services, "#/decide", answers);
    expect(await screen.findByText("Form: Joint form")).toBeTruthy();
    const letter = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /etter/ });
    expect(letter.value).toContain("  Form: Joint form; Drive");
  });

  it("are not used where the file is for another country", async () => {
    const services = fakeServices({ local: { ...pack, jurisdiction: "au" } });
    showApp(services, "#/leaflet");
    await screen.findByRole("heading", { level: 1 });
    await services.local();
    expect(frames()).toEqual([]);
  });

  it("say when they are overdue", async () => {
    const now = Date.parse("2027-05-03T10:00:00Z");
    showApp(fakeServices({ local: pack, now }), "#/decide", { CES3: "yes" });
    expect(await screen.findByText(/were due for review on 2 May 2027/)).toBeTruthy();
  });

  it("say so where their part of the app cannot be had", async () => {
    const services = { ...fakeServices(), local: () => Promise.reject(new Error("gone")) };
    showApp(services, "#/decide", { CES3: "yes" });
    expect(await screen.findByText(/The shipped advice stands/)).toBeTruthy();
  });
});
