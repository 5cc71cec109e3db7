import { hasBegun } from "../state/new-consultation.ts";
import { isExpired } from "../state/shelf.ts";
import { goInstead } from "./navigation.ts";
import { isCover, parseRoute } from "./routes.ts";
import type { Services } from "./services.ts";

const LOOK_EVERY_MS = 60_000;

/**
 * Wipes what passes its time while the app stays open: yesterday’s answers are nobody’s today. Only
 * what two looks in a row find expired and unchanged goes, so that a clock set forward in the middle
 * of a consultation leaves time for the next answer to keep it.
 * @returns a function that ends the watch
 */
export function watchExpiry({ store, keeper, now, newConsultation }: Services): () => void {
  let suspected: unknown = null;
  const look = async (): Promise<void> => {
    const { offered } = keeper;
    if (offered !== null && isExpired(offered, now())) await keeper.discard([offered.id]);
    const consultation = store.get();
    if (!hasBegun(consultation) || !isExpired(consultation, now())) return;
    if (suspected !== consultation) {
      suspected = consultation;
      return;
    }
    await keeper.finish(newConsultation());
    // on a screen that is turned to the patient or left alone nothing is said
    if (!isCover(parseRoute(location.hash))) goInstead({ screen: "expired" });
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
