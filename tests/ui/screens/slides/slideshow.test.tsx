// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(() => {
  closeApp();
  vi.useRealTimers();
});

const position = (): number =>
  Number(/^(\d+) of/.exec(screen.getByText(/^\d+ of \d+$/).textContent ?? "")?.[1]);

async function started(services = fakeServices()): Promise<void> {
  showApp(services, "#/slides", { CES3: "yes" });
  await screen.findByRole("button", { name: "Pause" });
  await waitFor(() => expect(document.activeElement?.className).toContain("slide"));
}

describe("the slideshow", () => {
  it("shows nothing of the clinician’s or the consultation’s", async () => {
    await started();
    expect(screen.queryByRole("navigation")).toBeNull();
    expect(screen.queryByText(/Emergency today/)).toBeNull();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^Go to A&E/);
    fireEvent.click(screen.getByRole("button", { name: "Back to the clinician" }));
    expect(location.hash).toBe("#/slides");
  });

  it("goes on by itself, slowly, stands still while paused, and goes round", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await started();
    const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
    await pass(11);
    expect(position()).toBe(1);
    await pass(4.5);
    expect(position()).toBe(2);
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    await pass(600);
    expect(position()).toBe(2);
    fireEvent.click(screen.getByRole("button", { name: "Go on" }));
    await pass(12.5);
    expect(position()).toBe(3);
    fireEvent.click(screen.getByRole("button", { name: "Previous" }));
    fireEvent.click(screen.getByRole("button", { name: "Previous" }));
    fireEvent.click(screen.getByRole("button", { name: "Previous" }));
    const last = Number(/of (\d+)$/.exec(screen.getByText(/^\d+ of \d+$/).textContent ?? "")?.[1]);
    expect(position()).toBe(last);
    fireEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(position()).toBe(1);
  });

  it("is steered by arrow keys, the other way round from right to left", async () => {
    await started();
    fireEvent.keyDown(window, { key: "ArrowRight" });
    await waitFor(() => expect(position()).toBe(2));
    fireEvent.keyDown(window, { key: "ArrowLeft", altKey: true });
    fireEvent.keyDown(window, { key: "ArrowRight" });
    await waitFor(() => expect(position()).toBe(3));
    document.documentElement.dir = "rtl";
    fireEvent.keyDown(window, { key: "ArrowRight" });
    document.documentElement.dir = "ltr";
    await waitFor(() => expect(position()).toBe(2));
  });

  it("says whether the device keeps its screen on, and lets go of it when left", async () => {
    await started();
    expect(await screen.findByText(/may switch off/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Full screen" })).toBeNull();
    closeApp();
    const letSleep = vi.fn();
    let tell = (_isAwake: boolean): void => {};
    const keepAwake = (told: typeof tell) => {
      tell = told;
      told(true);
      return letSleep;
    };
    await started(fakeServices({ display: { keepAwake, fillScreen: () => Promise.resolve() } }));
    expect(await screen.findByText("Screen stays on")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Full screen" })).toBeTruthy();
    tell(false);
    expect(await screen.findByText(/may switch off/)).toBeTruthy();
    closeApp();
    await waitFor(() => expect(letSleep).toHaveBeenCalledOnce());
  });
});
