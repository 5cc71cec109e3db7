import type { KeepingPlace, Kept, KeptKind, KeptThing } from "../../state/trace.ts";
import { homeAddress } from "./asked.ts";
import { databaseNames, isOurDatabase, sizeOfDatabase } from "./databases.ts";

const kinds: Readonly<Record<string, KeptKind>> = {
  "backstory:preferences": "preferences",
  "backstory:local-pack": "local-pack",
  "backstory:translation-comments": "comments",
  "backstory:consultation": "tab",
  "backstory:unwritten": "unwritten",
  backstory: "consultations",
  "backstory-practice": "practice",
};

/** True for what the app named; anything else at this address is left alone. */
export function isOurKey(key: string): boolean {
  return key.startsWith("backstory:");
}

/** The offline copy is named after the address of the app. */
export function isOurCache(name: string): boolean {
  return name.endsWith(homeAddress());
}

function kindOf(name: string, isOurs: boolean): KeptKind {
  return isOurs ? (kinds[name] ?? "unknown") : "other";
}

function inStorage(storage: Storage): KeptThing[] {
  return Object.keys(storage).map((name) => ({
    kind: kindOf(name, isOurKey(name)),
    name,
    count: 1,
    bytes: new Blob([name, storage.getItem(name) ?? ""]).size,
    foreign: 0,
  }));
}

async function inDatabases(): Promise<KeptThing[]> {
  const names = await databaseNames();
  const things = names.map(async (name) => {
    const kind = kindOf(name, isOurDatabase(name));
    return { kind, name, ...(await sizeOfDatabase(name)), foreign: 0 };
  });
  return (await Promise.all(things)).filter(({ count }) => count > 0);
}

async function inCache(name: string): Promise<KeptThing> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  const answers = await Promise.all(requests.map((request) => cache.match(request)));
  const blobs = await Promise.all(answers.map((answer) => answer?.blob()));
  return {
    kind: isOurCache(name) ? "app" : "other",
    name,
    count: requests.length,
    bytes: blobs.reduce((sum, blob) => sum + (blob?.size ?? 0), 0),
    foreign: requests.filter(({ url }) => !url.startsWith(homeAddress())).length,
  };
}

async function inCaches(): Promise<KeptThing[]> {
  if (!("caches" in window)) return [];
  return Promise.all((await caches.keys()).map(inCache));
}

/** Each open tab holds a lock named after its consultation. */
async function otherTabs(): Promise<number | null> {
  if (!("locks" in navigator)) return null;
  const { held = [] } = await navigator.locks.query();
  const tabs = held.filter(({ name }) => isOurKey(name ?? "")).map(({ clientId }) => clientId);
  return Math.max(0, new Set(tabs).size - 1);
}

/** Everything of this address that the browser lets a page see. */
export async function kept(): Promise<Kept> {
  const closed: KeepingPlace[] = [];
  const look = async <T>(place: KeepingPlace, act: () => T | Promise<T>, none: T): Promise<T> => {
    try {
      return await act();
    } catch {
      closed.push(place);
      return none;
    }
  };
  const things = await Promise.all([
    look("local", () => inStorage(localStorage), []),
    look("session", () => inStorage(sessionStorage), []),
    look("database", inDatabases, []),
    look("cache", inCaches, []),
  ]);
  const registration = await look("worker", () => workerOf(), undefined);
  return {
    things: things.flat(),
    cookies: document.cookie.split(";").filter((one) => one.trim() !== "").length,
    hasWorker: registration !== undefined,
    otherTabs: await otherTabs().catch(() => null),
    closed,
  };
}

/** The worker of the app itself, and of nothing above it at the same address. */
export async function workerOf(): Promise<ServiceWorkerRegistration | undefined> {
  if (!("serviceWorker" in navigator)) return undefined;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.scope === homeAddress() ? registration : undefined;
}
