import type { Dictation } from "../state/practice/dictation.ts";

interface Recogniser extends EventTarget {
  lang: string;
  processLocally: boolean;
  start(): void;
  stop(): void;
}

interface RecogniserKind {
  new (): Recogniser;
  /** Browsers that can recognise on the device answer here; those that cannot lack it. */
  available?(wanted: { langs: string[]; processLocally: true }): Promise<string>;
}

declare global {
  interface Window {
    SpeechRecognition?: RecogniserKind;
  }
}

/** The words of a result event, joined; its shape is the browser's, so every step is looked at. */
function heardIn(event: Event): string {
  if (!("results" in event)) return "";
  const results = Array.from(Object(event.results));
  return results.map((one) => String(Object(Object(one)[0]).transcript ?? "")).join(" ");
}

/**
 * The browser's own recogniser, only where it works on the device: elsewhere speech would be sent
 * to the browser's maker. @returns null where there is none
 */
export function createDictation(): Dictation | null {
  const Kind = window.SpeechRecognition;
  if (Kind?.available === undefined) return null;
  const available = Kind.available.bind(Kind);
  let current: Recogniser | null = null;
  return {
    async isReady(language) {
      try {
        return (await available({ langs: [language], processLocally: true })) === "available";
      } catch {
        return false;
      }
    },
    listen: (language) =>
      new Promise((resolve, reject) => {
        const recogniser = new Kind();
        current = recogniser;
        recogniser.lang = language;
        recogniser.processLocally = true;
        let heard = "";
        recogniser.addEventListener("result", (event) => {
          heard = heardIn(event);
        });
        recogniser.addEventListener("error", () => reject(new Error("not heard")));
        recogniser.addEventListener("end", () => resolve(heard));
        recogniser.start();
      }),
    stop: () => current?.stop(),
  };
}
