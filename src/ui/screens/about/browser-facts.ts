/** What a browser has of what the app can use. The app works without any of them, with less kept or shown. */
export const browserAbilities = [
  "secure",
  "worker",
  "storage",
  "locks",
  "clipboard",
  "trusted",
] as const;
export type BrowserAbility = (typeof browserAbilities)[number];

export interface BrowserFacts {
  /** How the browser names itself. */
  readonly name: string;
  readonly can: Readonly<Record<BrowserAbility, boolean>>;
}

export function browserFacts(page: Window = window): BrowserFacts {
  const { navigator } = page;
  return {
    name: navigator.userAgent,
    can: {
      secure: page.isSecureContext,
      worker: "serviceWorker" in navigator,
      storage: "indexedDB" in page,
      locks: "locks" in navigator,
      clipboard: "clipboard" in navigator,
      trusted: "trustedTypes" in page,
    },
  };
}
