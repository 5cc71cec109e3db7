// @vitest-environment happy-dom
import { screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { KEEP_FOR_MS } from "../../src/state/shelf.ts";
import { watchExpiry } from "../../src/ui/watch-expiry.ts";
import { fakeServices, memoryShelf } from "../support/fake-services.ts";
import { closeApp, showApp } from "../support/render-app.tsx";

const start = Date.parse("2026-11-23T10:00:00Z");
const minute = 60_000;
let stop = (): void => {};
let now = start;

beforeEach(() => {
  now = start;
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
});
afterEach(() => {
  stop();
  closeApp();
  vi.useRealTimers();
});

function begun(place: string) {
  const shelf = memoryShelf();
  const services = fakeServices({
    shelf,
    get now() {
      return now;
    },
  });
  showApp(services, place, { CES1: "yes" });
  stop = watchExpiry(services);
  return { services, shelf };
}

/** Lets time pass, by the clock and by the timer. */
async function pass(minutes: number): Promise<void> {
  now += minutes * minute;
  await vi.advanceTimersByTimeAsync(minute);
}

describe("a consultation left on the screen", () => {
  it("is wiped once its time is over, on screen and on the shelf, and that is said", async () => {
    const { services, shelf } = begun("#/check/G1");
    await pass(12 * 60);
    await pass(0);
    expect(services.store.get().answers).toEqual({ CES1: "yes" });
    expect(shelf.kept.size).toBe(1);
    await pass(1);
    await pass(1);
    expect(services.store.get().answers).toEqual({});
    expect(shelf.kept.size).toBe(0);
    expect(await screen.findByRole("heading", { name: /was wiped/ })).toBeTruthy();
  });

  it("stays when an answer comes after the clock was set forward", async () => {
    const { services } = begun("#/check/G1");
    await pass(5 * 365 * 24 * 60);
    services.store.dispatch({ type: "answered", id: "CES2", answer: "no" });
    for (let at = 0; at < 5; at += 1) await pass(1);
    expect(services.store.get().answers).toEqual({ CES1: "yes", CES2: "no" });
  });

  it("stays when the clock was set back", async () => {
    const { services } = begun("#/check/G1");
    await pass(-24 * 60);
    await pass(1);
    expect(services.store.get().answers).toEqual({ CES1: "yes" });
  });

  it("is wiped without a word behind a screen that is turned to the patient", async () => {
    const { services } = begun("#/turned/questions");
    await pass(12 * 60 + 1);
    await pass(1);
    expect(services.store.get().answers).toEqual({});
    expect(location.hash).toBe("#/turned/questions");
  });
});

it("what was offered is no longer offered, and is wiped, once its time is over", async () => {
  const shelf = memoryShelf();
  const services = fakeServices({
    shelf,
    get now() {
      return now;
    },
  });
  const left = { ...services.newConsultation(), id: "left", answers: { CES1: "yes" as const } };
  shelf.kept.set("left", { ...left, changedAt: start - KEEP_FOR_MS + minute });
  await services.keeper.start(start);
  expect(services.keeper.offered?.id).toBe("left");
  stop = watchExpiry(services);
  await pass(1);
  expect(services.keeper.offered?.id).toBe("left");
  await pass(1);
  expect(services.keeper.offered).toBeNull();
  expect(shelf.kept.size).toBe(0);
});
