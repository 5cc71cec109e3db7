// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/preact";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { textKeys } from "../../../src/i18n/text-keys.ts";
import type { LocalPack } from "../../../src/schema/local-pack.ts";
import { fakeServices } from "../../support/fake-services.ts";
import { anyLocalPack } from "../../support/generate-local.ts";
import { closeApp, showApp } from "../../support/render-app.tsx";

afterEach(closeApp);

// Both legs (rule CES-4) and foot drop: two rules of one class, a request, and a letter.
const answers = { CES7: "yes", NEU1: "yes", "CTX-AGE": 44, "CTX-WEEKS": 2 } as const;

/** Any pack, with something in it that every screen shows. */
const shownPack: fc.Arbitrary<LocalPack> = anyLocalPack.map((pack) => ({
  ...pack,
  jurisdiction: "uk",
  contacts: [
    ...pack.contacts,
    {
      id: "seen",
      name: "No scan is needed; do not send",
      purposes: ["spinal-on-call", "reception", "mri"],
      phone: "020 7946 0123",
    },
  ],
  additions: [...pack.additions.slice(0, 20), { rule: "NEU-1", text: "Wait two weeks instead" }],
}));

interface Seen {
  /** All that is on screen but what stands in a frame marked local. */
  readonly shipped: string;
  /** Texts to copy, by label. */
  readonly texts: Record<string, string[]>;
}

async function seen(place: string, ready: string, pack: LocalPack | null): Promise<Seen> {
  const services = fakeServices({ local: pack, preferences: { role: "physiotherapist" } });
  showApp(services, place, answers);
  await waitFor(() => {
    if (document.querySelector(ready) === null) throw new Error("not there yet");
    const isLocal = document.querySelector(".local-lines") !== null;
    if (pack !== null && !isLocal) throw new Error("no local line yet");
  });
  for (const frame of document.querySelectorAll(".local-lines"))
    expect(frame.textContent).toContain(pack?.name ?? "no pack");
  const areas = [...document.querySelectorAll("textarea[readonly]")] as HTMLTextAreaElement[];
  const texts = Object.fromEntries(
    areas.map((area) => [area.getAttribute("aria-label"), area.value.split("\n")]),
  );
  for (const part of document.querySelectorAll(".local-lines, textarea")) part.remove();
  const shipped = document.body.textContent ?? "";
  closeApp();
  return { shipped, texts };
}

/** Whether all lines of one text stand, whole and in order, in another. */
function holdsAll(lines: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const line of all) if (line === lines[at]) at += 1;
  return at === lines.length;
}

describe("with any local pack", () => {
  it.each([
    ["#/decide", ".rule"],
    ["#/leaflet", ".language-choice option"],
  ])(
    "%s shows the whole of what is shipped, and local lines under their name",
    async (place, ready) => {
      const without = await seen(place, ready, null);
      await fc.assert(
        fc.asyncProperty(shownPack, async (pack) => {
          const withPack = await seen(place, ready, pack);
          expect(withPack.shipped).toBe(without.shipped);
          expect(Object.keys(withPack.texts)).toEqual(Object.keys(without.texts));
          for (const [label, lines] of Object.entries(without.texts))
            expect(holdsAll(lines, withPack.texts[label] ?? [])).toBe(true);
        }),
        { numRuns: 8 },
      );
    },
  );

  it("every fired rule’s action stands whole above its local line", async () => {
    const pack = fc.sample(shownPack, { numRuns: 1, seed: 7 })[0];
    if (pack === undefined) throw new Error("no pack");
    const services = fakeServices({ local: pack });
    showApp(services, "#/decide", answers);
    const line = await screen.findByText("Wait two weeks instead");
    const card = line.closest(".rule");
    const action = services.texts.text(textKeys.ruleAction("NEU-1"));
    expect(card?.getAttribute("data-rule")).toBe("NEU-1");
    const whole = [...(card?.querySelectorAll("p") ?? [])].find((p) => p.textContent === action);
    if (whole === undefined) throw new Error("the action is not there");
    expect(whole.compareDocumentPosition(line) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(whole.closest(".local-lines")).toBeNull();
    expect(line.closest(".local-lines")?.textContent).toContain(pack.name);
  });
});
