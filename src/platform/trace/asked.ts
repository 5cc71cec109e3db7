import type { Asked } from "../../state/trace.ts";

/** How many entries a browser keeps by itself, and how many the app asks it to keep. */
const limits = [250, 5000];

/** The address of the app: everything of it lies below. */
export function homeAddress(): string {
  return new URL("./", document.baseURI).href;
}

/** Every request of this page since it was opened, as the browser timed them. */
export function asked(): Asked {
  const home = homeAddress();
  const entries = performance
    .getEntries()
    .filter((entry) => entry instanceof PerformanceResourceTiming);
  const resources = entries.filter(({ entryType }) => entryType === "resource");
  return {
    home,
    files: entries.map(({ name, workerStart }) => {
      const [url = name] = name.split("#");
      const isOurs = url.startsWith(home);
      return { address: isOurs ? url.slice(home.length) : url, isOurs, byWorker: workerStart > 0 };
    }),
    isCut: limits.includes(resources.length) || resources.length > Math.max(...limits),
  };
}

/** Tells of every further request. */
export function follow(listener: () => void): () => void {
  const observer = new PerformanceObserver(listener);
  observer.observe({ type: "resource" });
  return () => observer.disconnect();
}
