import type { Consultation } from "../schema/consultation.ts";
import type { ConsultationEvent } from "./events.ts";
import { reduce } from "./reduce.ts";

export interface Store {
  get(): Consultation;
  dispatch(event: ConsultationEvent): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
}

/** The one place that holds the consultation on screen. @param now the device's clock, in ms */
export function createStore(initial: Consultation, now: () => number): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(event) {
      const next = reduce(state, event, now());
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
