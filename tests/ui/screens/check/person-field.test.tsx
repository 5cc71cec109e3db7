// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, findingRow, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

function fieldOf(id: string): HTMLInputElement {
  return within(findingRow(id)).getByRole<HTMLInputElement>("textbox");
}

function type(id: string, value: string): void {
  fireEvent.input(fieldOf(id), { target: { value } });
}

/** What the row says is wrong, all of it. */
function complaint(id: string): string {
  return within(findingRow(id))
    .getAllByRole("alert")
    .map(({ textContent }) => textContent)
    .join("");
}

async function start() {
  const services = fakeServices();
  showApp(services, "#/check/G7", { CES1: "no" });
  await waitFor(() => findingRow("CTX-WEEKS"));
  return services;
}

describe("a field for a number", () => {
  it.each([
    ["34", 34],
    ["0", 0],
    [" 34 ", 34],
  ])("records %j", async (typed, recorded) => {
    const services = await start();
    type("CTX-AGE", typed);
    expect(services.store.get().answers["CTX-AGE"]).toBe(recorded);
    await waitFor(() => expect(complaint("CTX-AGE")).toBe(""));
  });

  it.each([
    ["abc", "“abc” is not a number"],
    ["3o", "“3o” is not a number"],
    ["1e3", "“1e3” is not a number"],
    ["--1", "“--1” is not a number"],
    ["17.5", "Age is in whole years"],
    ["17,5", "Age is in whole years"],
  ])("names %j, records nothing and drops what stood before", async (typed, words) => {
    const services = await start();
    type("CTX-AGE", "34");
    type("CTX-AGE", typed);
    await waitFor(() => expect(complaint("CTX-AGE")).toContain(words));
    expect(services.store.get().answers).toEqual({ CES1: "no" });
    expect(fieldOf("CTX-AGE").value).toBe(typed);
    expect(fieldOf("CTX-AGE").getAttribute("aria-invalid")).toBe("true");
  });

  it("takes an empty field for not asked", async () => {
    const services = await start();
    type("CTX-AGE", "abc");
    type("CTX-AGE", "");
    await waitFor(() => expect(complaint("CTX-AGE")).toBe(""));
    expect(services.store.get().answers).toEqual({ CES1: "no" });
  });

  it.each([
    ["CTX-AGE", "-1", "A number below zero is not possible"],
    ["CTX-AGE", "130", "An age over 120 is not possible"],
    ["CTX-WEEKS", "-2", "A number below zero is not possible"],
  ])("keeps the impossible %s %s in view and says what it counts as", async (id, typed, words) => {
    await start();
    type(id, typed);
    await waitFor(() => expect(complaint(id)).toContain(words));
    expect(fieldOf(id).value).toBe(typed);
    expect(screen.getByText("An impossible value needs correcting")).toBeTruthy();
  });

  it("keeps a length of time in weeks, whatever the unit it was given in", async () => {
    const services = await start();
    fireEvent.change(screen.getByRole("combobox", { name: "Unit" }), { target: { value: "days" } });
    type("CTX-WEEKS", "14");
    expect(services.store.get().answers["CTX-WEEKS"]).toBeCloseTo(2);
    fireEvent.change(screen.getByRole("combobox", { name: "Unit" }), {
      target: { value: "weeks" },
    });
    await waitFor(() => expect(fieldOf("CTX-WEEKS").value).toBe("2"));
  });

  it("can be not known, and taken back", async () => {
    const services = await start();
    const unknown = within(findingRow("CTX-AGE")).getByRole("button", { name: "Not known" });
    fireEvent.click(unknown);
    await waitFor(() => expect(unknown.getAttribute("aria-pressed")).toBe("true"));
    expect(services.store.get().answers["CTX-AGE"]).toBe("unknown");
    fireEvent.click(unknown);
    expect(services.store.get().answers).toEqual({ CES1: "no" });
  });
});
