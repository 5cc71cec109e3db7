/** One file that the page asked for. */
export interface AskedFile {
  /** Below the address of the app for its own files, whole for any other. */
  readonly address: string;
  readonly isOurs: boolean;
  /** It went by way of the offline copy. */
  readonly byWorker: boolean;
}

export interface Asked {
  /** Where the app came from: the one address it may ask. */
  readonly home: string;
  readonly files: readonly AskedFile[];
  /** The browser’s list was full: later files may be missing from it. */
  readonly isCut: boolean;
}

/** What is kept, by what it is to the user. `other` belongs to something else at this address. */
export const keptKinds = [
  "consultations",
  "unwritten",
  "tab",
  "preferences",
  "local-pack",
  "practice",
  "comments",
  "app",
  "unknown",
  "other",
] as const;
export type KeptKind = (typeof keptKinds)[number];

export interface KeptThing {
  readonly kind: KeptKind;
  /** As the browser names it. */
  readonly name: string;
  /** Records, or files; a single value is one. */
  readonly count: number;
  readonly bytes: number;
  /** Files that are not from the address of the app. */
  readonly foreign: number;
}

/** Where a browser keeps things. */
export type KeepingPlace = "local" | "session" | "database" | "cache" | "worker";

export interface Kept {
  readonly things: readonly KeptThing[];
  /** Cookies of this address that a page can see. The app sets none. */
  readonly cookies: number;
  /** A service worker is registered for the app. */
  readonly hasWorker: boolean;
  /** Other open tabs of the app; null where the browser does not tell. */
  readonly otherTabs: number | null;
  /** Places that the browser does not let the app look into. */
  readonly closed: readonly KeepingPlace[];
}

/** What the app left behind, told by the browser and not by the app. */
export interface Trace {
  asked(): Asked;
  /** Tells of every further request. @returns a function that ends it */
  follow(listener: () => void): () => void;
  kept(): Promise<Kept>;
  /** Removes everything of the app, the offline copy too. @returns the places where it failed */
  clear(): Promise<readonly KeepingPlace[]>;
}
