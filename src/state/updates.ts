/** How the offline copy of the app stands. */
export type UpdateState = "unsupported" | "installing" | "offline-ready" | "waiting" | "failed";

/** Tells when a new version waits, and takes it up when the user says so. */
export interface Updates {
  readonly state: UpdateState;
  /** Uses the waiting version: the page reloads once, with the consultation kept. */
  apply(): void;
  /** Looks for a newer version now. */
  check(): void;
  subscribe(listener: () => void): () => void;
}
