import { useEffect, useState } from "preact/hooks";
import type { Display } from "../../../state/display.ts";
import { useServices } from "../../services.ts";

interface Shown {
  /** Null until the device has answered. */
  readonly isAwake: boolean | null;
  readonly fillScreen: Display["fillScreen"];
}

/** Keeps the screen of the device on while the component is shown, and says whether it could. */
export function useDisplay(): Shown {
  const { display } = useServices();
  const [isAwake, setAwake] = useState<boolean | null>(null);
  const [fillScreen, setFillScreen] = useState<Display["fillScreen"]>(null);

  useEffect(() => {
    let isShown = true;
    let letSleep = (): void => {};
    display().then(
      (found) => {
        if (!isShown) return;
        setFillScreen(() => found.fillScreen);
        if (found.keepAwake === null) setAwake(false);
        else letSleep = found.keepAwake(setAwake);
      },
      () => isShown && setAwake(false),
    );
    return () => {
      isShown = false;
      letSleep();
    };
  }, [display]);

  return { isAwake, fillScreen };
}
