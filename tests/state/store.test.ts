import { describe, expect, it, vi } from "vitest";
import { newConsultation } from "../../src/state/new-consultation.ts";
import { createStore } from "../../src/state/store.ts";
import { NOW } from "../support/consultation.ts";

describe("the store", () => {
  it("folds events with the device's clock and tells those who listen", () => {
    const store = createStore(newConsultation("a", NOW, "1.1.0"), () => NOW + 7);
    const listener = vi.fn();
    const stop = store.subscribe(listener);
    store.dispatch({ type: "answered", id: "CES1", answer: "yes" });
    expect(store.get()).toMatchObject({ answers: { CES1: "yes" }, changedAt: NOW + 7 });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    store.dispatch({ type: "answered", id: "CES1", answer: "no" });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
