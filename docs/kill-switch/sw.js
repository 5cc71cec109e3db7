// The kill switch: put in place of sw.js it takes the offline copy of Backstory off every
// device that comes back online. See README.md beside it before using it.
//
// It answers no request, so everything comes from the network once it is in charge. It
// deletes the caches of this folder alone: another app below the same address keeps its own.

const scope = self.registration.scope;

/** Workbox names its cache `workbox-precache-v2-<scope>`; the number is left open. */
function isOurs(cacheName) {
  return cacheName.startsWith("workbox-precache-") && cacheName.endsWith(`-${scope}`);
}

async function deleteCaches() {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
}

/**
 * Loads every open page of the app again, from the network. The part after # is left out:
 * with it the browser would only scroll. Only pages the old worker served are listed here,
 * so a page that registers this worker anew is not loaded again and again.
 */
async function reloadPages() {
  const pages = await self.clients.matchAll({ type: "window" });
  await Promise.allSettled(
    pages.map((page) => {
      const address = new URL(page.url);
      address.hash = "";
      return page.navigate(address.href);
    }),
  );
}

async function retire() {
  try {
    await deleteCaches();
  } finally {
    await self.registration.unregister();
    await reloadPages();
  }
}

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(retire()));
