// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Answers } from "../../src/schema/answers.ts";
import { loadPack } from "../../src/schema/load-pack.ts";
import { FaultBoundary } from "../../src/ui/fault-boundary.tsx";
import { ClosedScreen } from "../../src/ui/screens/closed/closed-screen.tsx";
import type { Services } from "../../src/ui/services.ts";
import { coreParts } from "../support/content.ts";
import { fakeServices, memoryShelf } from "../support/fake-services.ts";
import { fillRest } from "../support/fill-rest.ts";
import { closeApp, findingRow as row, showApp as show } from "../support/render-app.tsx";

afterEach(closeApp);

const person = { "CTX-AGE": 34, "CTX-SEX": "male", "CTX-WEEKS": 2 } as const;

function allNo(services: Services, given: Answers = person): Answers {
  return fillRest(given, services.pack, new Set());
}

describe("Check", () => {
  it("takes an answer back at a second touch, and changes back and forth without trace", async () => {
    const services = fakeServices();
    show(services, "#/check/G1");
    const no = within(row("CES1")).getByRole("button", { name: "No" });
    const yes = within(row("CES1")).getByRole("button", { name: "Yes" });
    fireEvent.click(no);
    fireEvent.click(yes);
    await waitFor(() => expect(yes.getAttribute("aria-pressed")).toBe("true"));
    fireEvent.click(yes);
    await waitFor(() => expect(yes.getAttribute("aria-pressed")).toBe("false"));
    expect(services.store.get().answers).toEqual({});
  });

  it("answers a group in one action: only what is shown by name and unasked; and undoes it", async () => {
    const services = fakeServices();
    show(services, "#/check/G4", { INF2: "unknown" });
    fireEvent.click(screen.getByRole("button", { name: "Asked all of these: none present" }));
    const { answers } = services.store.get();
    expect(answers["INF1"]).toBe("no");
    expect(answers["INF2"]).toBe("unknown");
    expect(answers["INF12"]).toBeUndefined();
    fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    expect(services.store.get().answers).toEqual({ INF2: "unknown" });
  });

  it("asks lowering details only after the finding they qualify is present", async () => {
    const services = fakeServices();
    show(services, "#/check/G1");
    expect(document.querySelector('[data-finding="L-CES"]')).toBeNull();
    fireEvent.click(within(row("CES1")).getByRole("button", { name: "Yes" }));
    await waitFor(() => expect(row("L-CES")).toBeTruthy());
  });
});

describe("the next best step", () => {
  const next = () => document.querySelector(".verdict .button")?.getAttribute("href");

  it.each(["#/check/G3", "#/decide"])(
    "goes on asking at %s while a less urgent class stands and emergency questions are open",
    (place) => {
      show(fakeServices(), place, { CA1: "yes" });
      expect(document.querySelector(".verdict")?.textContent).toContain("Urgent, within 2 weeks");
      expect(next()).toMatch(/^#\/check\/G/);
    },
  );

  it("leads from an emergency to what to do, whatever is unasked", () => {
    show(fakeServices(), "#/check/G1", { CES1: "yes" });
    expect(next()).toBe("#/decide");
  });
});

describe("Decide", () => {
  it("names the rule, its basis, what met it and what is not asked", async () => {
    const services = fakeServices();
    show(services, "#/decide", { ...person, CES3: "yes" });
    expect(await screen.findByText("Rule CES-1 · P")).toBeTruthy();
    expect(screen.getByText(/Because: Feeling changed between the legs/)).toBeTruthy();
    expect(
      screen.getByText(
        "Other emergency questions are open too. Ask them if that does not hold this up.",
      ),
    ).toBeTruthy();
    expect(screen.getAllByText(/not asked/).length).toBeGreaterThan(2);
  });

  it("says what would change a negative check, worked out from the rules", async () => {
    const services = fakeServices();
    show(services, "#/decide", allNo(services));
    expect(await screen.findByText(/Emergency today, if any of these \d+ is present/)).toBeTruthy();
  });

  it.each([
    ["physiotherapist", true],
    ["gp", false],
  ] as const)("gives a %s a letter to the GP: %s", async (role, hasLetter) => {
    const services = fakeServices({ preferences: { role } });
    show(services, "#/decide", { ...allNo(services), FX5: "yes" });
    expect(await screen.findByRole("textbox", { name: "Text for the request" })).toBeTruthy();
    const letter = screen.queryByRole("textbox", { name: "Letter to the GP" });
    expect(letter !== null).toBe(hasLetter);
  });
});

describe("Talk", () => {
  it("offers no card while the check is not complete", async () => {
    const services = fakeServices();
    show(services, "#/talk/reassurance", { CES1: "no" });
    expect(await screen.findByText("Persuading is switched off")).toBeTruthy();
    expect(document.querySelector(".step")).toBeNull();
  });
});

describe("Record", () => {
  it("keeps present, absent, not known and not asked apart", async () => {
    const services = fakeServices();
    show(services, "#/record", { CES1: "no", CA3: "yes", INF2: "unknown" });
    const note = await screen.findByRole("textbox", { name: "Note" });
    const lines = (note as HTMLTextAreaElement).value.split("\n");
    const line = (label: string) => lines.find((one) => one.startsWith(`${label}:`)) ?? "";
    expect(line("Present")).toContain("Pain getting steadily worse");
    expect(line("Asked and absent")).toContain("Passing urine");
    expect(line("Asked, not known")).toContain("Injecting drugs");
    expect(line("Not asked")).toContain("Cannot pass urine");
    expect(line("Not asked")).not.toContain("Injecting drugs");
  });
});

describe("faults are for people", () => {
  it("fails closed on content that does not pass, and gives no advice", async () => {
    const loaded = loadPack({ ...coreParts, rules: { rules: [], modifiers: [], defaults: [] } });
    expect(loaded.ok).toBe(false);
    const { texts } = fakeServices();
    await texts.load(["screens"]);
    render(<ClosedScreen text={texts.text} faults={loaded.ok ? [] : loaded.faults} />);
    expect(screen.getByRole("heading", { name: "Content could not be verified" })).toBeTruthy();
    expect(screen.getByText(/Use your usual pathway/)).toBeTruthy();
  });

  it("shows a rule that cannot be evaluated as a fault", () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {});
    const Broken = (): never => {
      throw new Error("Unknown term in content");
    };
    const { texts } = fakeServices();
    render(
      <FaultBoundary text={texts.text}>
        <Broken />
      </FaultBoundary>,
    );
    expect(
      screen.getByText("A rule could not be evaluated. Do not rely on the verdict."),
    ).toBeTruthy();
    quiet.mockRestore();
  });

  it("says when the content is past its review date, and not before", () => {
    show(fakeServices({ now: Date.parse("2027-05-24T10:00:00Z") }), "#/");
    expect(screen.getByText(/was due for review on 2027-05-23/)).toBeTruthy();
    cleanup();
    show(fakeServices({ now: Date.parse("2027-05-23T10:00:00Z") }), "#/");
    expect(screen.queryByText(/was due for review/)).toBeNull();
  });

  it("shows a waiting version quietly, and applies it at a touch", () => {
    const apply = vi.fn();
    show(fakeServices({ updates: { state: "waiting", apply } }), "#/check/G1");
    fireEvent.click(screen.getByRole("button", { name: "Use it now" }));
    expect(apply).toHaveBeenCalledOnce();
  });

  it("works on and says so when nothing can be saved", async () => {
    const services = fakeServices({ shelf: memoryShelf(true) });
    show(services, "#/check/G1");
    await services.keeper.start(services.now());
    expect(await screen.findByText(/not letting the app save/)).toBeTruthy();
    fireEvent.click(within(row("CES1")).getByRole("button", { name: "Yes" }));
    await waitFor(() =>
      expect(document.querySelector(".verdict")?.textContent).toContain("Emergency today"),
    );
  });
});
