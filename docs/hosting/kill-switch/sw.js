// Put in the place of `sw.js`, this takes the offline copy off every device that asks for it.
// It touches no consultation and nothing else that is kept: only files of the app itself.
self.addEventListener("install", () => self.skipWaiting());

async function deleteCopy() {
  const ours = (await caches.keys()).filter((name) => name.endsWith(self.registration.scope));
  await Promise.all(ours.map((name) => caches.delete(name)));
  return ours.length > 0;
}

async function end() {
  const hadCopy = await deleteCopy();
  const pages = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  // Opened again, a page may register this file once more: then there is no copy, and no reload.
  if (hadCopy) for (const page of pages) page.navigate(page.url);
}

self.addEventListener("activate", (event) => event.waitUntil(end()));
