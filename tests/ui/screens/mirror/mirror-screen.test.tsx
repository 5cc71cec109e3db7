// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { Answers } from "../../../../src/schema/answers.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";
import { shippedLibrary } from "../../../support/shipped-content.ts";

afterEach(closeApp);
const { mirror } = shippedLibrary();

function open(place: string, answers: Answers = {}) {
  const services = fakeServices();
  showApp(services, place, answers);
  return services;
}

function recordItem(id: string): HTMLElement | null {
  return document.querySelector(`[data-record="${id}"]`);
}

describe("the clinician’s mirror", () => {
  it("offers eleven pulls before anything was asked", async () => {
    open("#/mirror");
    await screen.findByRole("heading", { name: "What pulls me towards the scan?" });
    expect(mirror.pulls).toHaveLength(11);
    const links = within(screen.getByRole("main")).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      mirror.pulls.map(({ id }) => `#/mirror/${id}`),
    );
  });

  it("shows the list for a pull that does not exist", async () => {
    open("#/mirror/nope");
    expect(await screen.findByRole("link", { name: "I could be blamed" })).toBeTruthy();
  });

  it.each(mirror.pulls.map(({ id }) => id))(
    "%s: two sides, a question, what instead",
    async (id) => {
      open(`#/mirror/${id}`);
      await waitFor(() => expect(document.querySelector(`[data-pull="${id}"]`)).not.toBeNull());
      for (const name of [
        "Ask yourself",
        "What can be said for it",
        "What can be said against it",
        "What to do instead",
      ])
        expect(screen.getByRole("heading", { name })).toBeTruthy();
      expect(screen.getByText(/This is not legal advice/)).toBeTruthy();
      // cards are applied only after the check
      expect(screen.queryByRole("heading", { name: "Words for the patient" })).toBeNull();
    },
  );

  it("sends back to Decide first while something urgent stands", async () => {
    open("#/mirror/time", { CES3: "yes" });
    const door = await screen.findByRole("link", { name: "See what to do" });
    expect(door.getAttribute("href")).toBe("#/decide");
    const heading = await screen.findByRole("heading", { level: 1 });
    expect(door.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("says nothing of the kind where nothing urgent stands", async () => {
    open("#/mirror/time", negative());
    expect(await screen.findByRole("heading", { name: "Words for the patient" })).toBeTruthy();
    expect(screen.queryByRole("link", { name: "See what to do" })).toBeNull();
  });

  it("reads the record off the consultation, and leaves the rest to a tick", async () => {
    const services = open("#/mirror/blame", { CES1: "no" });
    await waitFor(() => expect(recordItem("flags")?.dataset["state"]).toBe("partly"));
    expect(recordItem("review")?.dataset["state"]).toBe("missing");
    services.store.dispatch({ type: "review-set", on: "2026-12-01" });
    await waitFor(() => expect(recordItem("review")?.dataset["state"]).toBe("recorded"));
    fireEvent.click(screen.getByRole("checkbox", { name: "Who does the review is named" }));
    expect(services.store.get().mirrored).toEqual(["reviewer"]);
  });

  it("has text for an insurer with the guidance of the country", async () => {
    open("#/mirror/expectations");
    const box = await screen.findByRole<HTMLTextAreaElement>("textbox");
    expect(box.value).toMatch(/exact written wording/);
    expect(box.value).toMatch(/NG59/);
    expect(box.value).toMatch(/by telephone/);
  });
});

describe("the mirror and the note", () => {
  it("meet only where the clinician says so, in neutral words", async () => {
    const services = open("#/mirror/revenue", negative());
    const tick = await screen.findByRole("checkbox", { name: "Put this in the note" });
    services.store.dispatch({ type: "toggled", list: "mirrored", id: "reviewer" });
    location.hash = "#/record";
    const note = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Note" });
    expect(note.value).not.toMatch(/Weighed|interest|reviewer/);
    expect(tick.isConnected).toBe(false);
    services.store.dispatch({ type: "toggled", list: "mirrored", id: "revenue" });
    await waitFor(() =>
      expect(note.value).toContain("Weighed by the clinician: a financial interest\n"),
    );
  });
});
