import type { Display } from "../state/display.ts";

/**
 * The lock is lost whenever the page is hidden, so it is asked for again when it comes back.
 * A device low on power may refuse; then the screen goes off as it always does.
 */
function keepAwake(tell: (isAwake: boolean) => void): () => void {
  let isWanted = true;
  let lock: WakeLockSentinel | null = null;
  const ask = async (): Promise<void> => {
    if (!isWanted || document.visibilityState !== "visible") return;
    if (lock !== null && !lock.released) return;
    try {
      const given = await navigator.wakeLock.request("screen");
      if (!isWanted) {
        await given.release();
        return;
      }
      lock = given;
      given.addEventListener("release", () => isWanted && tell(false), { once: true });
      tell(true);
    } catch {
      tell(false);
    }
  };
  const again = (): void => void ask();
  document.addEventListener("visibilitychange", again);
  again();
  return () => {
    isWanted = false;
    document.removeEventListener("visibilitychange", again);
    lock?.release().catch(() => {});
  };
}

async function fillScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // Refused inside a frame; the slides fill the page all the same.
  }
}

/** The screen of this device, each ability found missing rather than assumed. */
export const browserDisplay: Display = {
  keepAwake: "wakeLock" in navigator ? keepAwake : null,
  fillScreen: document.fullscreenEnabled ? fillScreen : null,
};
