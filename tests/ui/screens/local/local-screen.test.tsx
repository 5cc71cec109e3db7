// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { LocalPack } from "../../../../src/schema/local-pack.ts";
import { createLocalStore } from "../../../../src/state/local-store.ts";
import { shippedPack } from "../../../support/content.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { fakeLocalShelf, smallPack } from "../../../support/local-pack.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

async function open(local: LocalPack | null = smallPack) {
  const services = fakeServices({ local });
  const store = await services.local();
  showApp(services, "#/local");
  await screen.findByRole("heading", { name: "The file" });
  return { services, store };
}

function choose(...files: File[]): void {
  const input = screen.getByLabelText("Import a file (JSON)");
  Object.defineProperty(input, "files", { value: files, configurable: true });
  fireEvent.change(input);
}
const file = (content: string): File => new File([content], "pack.json");

function type(label: RegExp | string, value: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
}

/** Opens what stands behind a summary. */
function unfold(name: string): HTMLElement {
  const details = screen.getByText(name).closest("details");
  if (details === null) throw new Error(`${name} does not open`);
  details.open = true;
  fireEvent(details, new Event("toggle"));
  return details;
}

describe("importing", () => {
  it("takes up a sound file, and can put back the one before", async () => {
    const { store } = await open();
    choose(file(JSON.stringify({ ...smallPack, name: "Elm Street" })));
    expect(await screen.findByText(/Imported: Elm Street/)).toBeTruthy();
    expect(store.get()?.name).toBe("Elm Street");
    fireEvent.click(screen.getByRole("button", { name: "Put back the one before" }));
    await waitFor(() => expect(store.get()).toEqual(smallPack));
  });

  it("refuses with every fault and its line, and says that the old one is kept", async () => {
    const { store } = await open();
    choose(file(JSON.stringify({ ...smallPack, contacts: 7, extra: 1, name: "<b>" }, null, 1)));
    expect(await screen.findByText("Not imported: 3 faults.")).toBeTruthy();
    expect(screen.getByText(/you had is kept and still in use/)).toBeTruthy();
    expect(screen.getByText(/^Line 7, contacts: This should be a list/)).toBeTruthy();
    expect(screen.getByText(/^Line 3, name: The signs/)).toBeTruthy();
    expect(screen.getByText(/no field “extra”/)).toBeTruthy();
    expect(store.get()).toEqual(smallPack);
  });

  it("does not open a file that is too large, or more than one", async () => {
    await open(null);
    const huge = file("{}");
    Object.defineProperty(huge, "size", { value: 50_000_000 });
    const read = vi.spyOn(huge, "arrayBuffer");
    choose(huge);
    expect(await screen.findByText(/larger than 300 kB/)).toBeTruthy();
    expect(screen.getByText(/Nothing was changed/)).toBeTruthy();
    expect(read).not.toHaveBeenCalled();
    choose(file("{}"), file("{}"));
    expect(await screen.findByText(/Choose one single file/)).toBeTruthy();
  });

  it("says so of a file that cannot be read", async () => {
    await open(null);
    const locked = file("{}");
    vi.spyOn(locked, "arrayBuffer").mockRejectedValue(new Error("NotReadableError"));
    choose(locked);
    expect(await screen.findByText(/could not be opened/)).toBeTruthy();
  });
});

describe("editing", () => {
  it("starts from nothing, and saves a contact once it is whole", async () => {
    const { store } = await open(null);
    fireEvent.click(screen.getByRole("button", { name: "Start a local pathway" }));
    fireEvent.click(await screen.findByRole("button", { name: "Add a contact" }));
    const name = await screen.findByLabelText("Name");
    await waitFor(() => expect(document.activeElement).toBe(name));
    type("Name", "X-ray desk");
    expect(
      await screen.findByText("Not saved yet. Still to put right: What it is for."),
    ).toBeTruthy();
    expect(store.get()?.contacts).toEqual([]);
    fireEvent.click(screen.getByRole("checkbox", { name: "X-ray" }));
    expect(await screen.findByText("Saved.")).toBeTruthy();
    type(/^Phone/, "01632 960111");
    await waitFor(() =>
      expect(store.get()?.contacts).toEqual([
        { id: "contact-1", name: "X-ray desk", purposes: ["x-ray"], phone: "01632 960111" },
      ]),
    );
    expect(store.get()?.updatedOn).toBe("2026-11-23");
  });

  it("names what is wrong at its field, and keeps what was saved before", async () => {
    const { store } = await open();
    unfold("X-ray desk");
    const name = await screen.findByLabelText("Name");
    type("Name", "<script>");
    const fault = await screen.findByText(/The signs < and > are not allowed/);
    expect(name.getAttribute("aria-invalid")).toBe("true");
    expect(name.getAttribute("aria-describedby")?.split(" ")).toContain(fault.id);
    expect(store.get()).toEqual(smallPack);
    type("Name", "Films");
    await waitFor(() => expect(store.get()?.contacts[1]?.name).toBe("Films"));
  });

  it("takes the last tick for a fault", async () => {
    const { store } = await open();
    unfold("X-ray desk");
    fireEvent.click(await screen.findByRole("checkbox", { name: "X-ray" }));
    expect(await screen.findByText("At least 1 is needed here.")).toBeTruthy();
    expect(store.get()).toEqual(smallPack);
  });

  it("removes a contact, and puts it back as it was", async () => {
    const { store } = await open({ ...smallPack, destinations: { ed: ["ces-line"] } });
    const entry = unfold("Spinal hub, suspected cauda equina");
    fireEvent.click(await within(entry).findByRole("button", { name: /^Remove/ }));
    const undo = await screen.findByRole("button", { name: "Put it back" });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    expect(store.get()?.destinations).toEqual({});
    fireEvent.click(undo);
    await waitFor(() =>
      expect(store.get()).toEqual({ ...smallPack, destinations: { ed: ["ces-line"] } }),
    );
  });

  it("adds a local line beside a rule, and edits the right one after a removal", async () => {
    const lines = ["first", "second", "third"].map((text) => ({ rule: "CES-1", text }));
    const { store } = await open({ ...smallPack, additions: lines });
    const second = unfold("CES-1: first");
    fireEvent.click(await within(second).findByRole("button", { name: /^Remove/ }));
    await waitFor(() => expect(screen.queryByText("CES-1: first")).toBeNull());
    unfold("CES-1: third");
    const field = await screen.findByLabelText<HTMLInputElement>("Local line");
    expect(field.value).toBe("third");
    type("Local line", "third, mended");
    await waitFor(() =>
      expect(store.get()?.additions.map(({ text }) => text)).toEqual(["second", "third, mended"]),
    );
  });

  it("switches the GIRFT route, ties a contact, and changes the country", async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole("checkbox", { name: /GIRFT/ }));
    await waitFor(() => expect(store.get()?.switches.girftRoute).toBe(true));
    unfold("Choose contacts by destination (0)");
    await screen.findByText("rheumatology (0)");
    unfold("rheumatology (0)");
    fireEvent.click(await screen.findByRole("checkbox", { name: "X-ray desk" }));
    await waitFor(() => expect(store.get()?.destinations).toEqual({ rheumatology: ["xray-desk"] }));
    fireEvent.click(screen.getByRole("radio", { name: "Australia" }));
    expect(await screen.findByText(/It is not used until the two agree/)).toBeTruthy();
  });

  it("refuses a review date before the update", async () => {
    const { store } = await open();
    type("Review by", "2026-01-01");
    expect(await screen.findByText(/lies before the date of the update/)).toBeTruthy();
    expect(store.get()).toEqual(smallPack);
  });
});

describe("the file", () => {
  it("is handed out, or shown as text where it cannot be saved", async () => {
    const { services } = await open();
    vi.spyOn(services.output, "download").mockResolvedValue(false);
    fireEvent.click(screen.getByRole("button", { name: "Export a copy" }));
    const area = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "The file as text",
    });
    expect(JSON.parse(area.value)).toEqual(smallPack);
  });

  it("is removed after a question", async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole("button", { name: "Remove" }));
    expect(store.get()).not.toBeNull();
    fireEvent.click(await screen.findByRole("button", { name: "Yes, remove it" }));
    expect(await screen.findByText(/^Removed\./)).toBeTruthy();
    expect(store.get()).toBeNull();
  });

  it("that cannot be read back is set aside in view; one that is not kept says so", async () => {
    const shelf = fakeLocalShelf('{"format":1,"old":true}');
    const store = createLocalStore(shelf, shippedPack());
    shelf.fault = new Error("QuotaExceededError");
    const services = { ...fakeServices(), local: () => Promise.resolve(store) };
    showApp(services, "#/local");
    expect(await screen.findByDisplayValue('{"format":1,"old":true}')).toBeTruthy();
    store.set(smallPack);
    expect(await screen.findByText(/works until this tab is closed/)).toBeTruthy();
  });
});
