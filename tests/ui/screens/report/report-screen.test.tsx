// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { Answers } from "../../../../src/schema/answers.ts";
import type { Services } from "../../../../src/ui/services.ts";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const person = { "CTX-AGE": 47, "CTX-WEEKS": 8 } as const;

/** The screen with these words tapped. */
async function withTerms(services: Services, answers: Answers, ...ids: string[]): Promise<void> {
  for (const id of ids) services.store.dispatch({ type: "toggled", list: "reportTerms", id });
  showApp(services, "#/report", answers);
  await screen.findByRole("heading", { name: "In this report" });
}

function card(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-term="${id}"]`);
  if (found === null) throw new Error(`${id} is not on screen`);
  return found;
}

const sheet = (): string => document.querySelector(".report-sheet")?.textContent ?? "";

describe("the words to tap", () => {
  it("are kept in the consultation, and taken out at a second tap", async () => {
    const services = fakeServices();
    await withTerms(services, {});
    fireEvent.click(screen.getByRole("button", { name: "Disc bulge" }));
    await waitFor(() => card("disc-bulge"));
    expect(services.store.get().reportTerms).toEqual(["disc-bulge"]);
    fireEvent.click(screen.getByRole("button", { name: "Disc bulge" }));
    await waitFor(() => expect(document.querySelector("[data-term]")).toBeNull());
  });

  it("are found by other names, and finding none is never taken as harmless", async () => {
    await withTerms(fakeServices(), {});
    const field = screen.getByRole("searchbox", { name: "Find a word of the report" });
    fireEvent.input(field, { target: { value: "black disc" } });
    expect(await screen.findByRole("button", { name: /^Disc dehydration/ })).toBeTruthy();
    fireEvent.input(field, { target: { value: "zzz" } });
    expect(await screen.findByText(/That says nothing about the finding/)).toBeTruthy();
    // what needs action stays in view whatever is typed
    expect(screen.getByRole("button", { name: "Cauda equina compression" })).toBeTruthy();
  });

  it("leave the focus in a sensible place when a card is taken out", async () => {
    await withTerms(fakeServices(), {}, "disc-bulge");
    fireEvent.click(screen.getByRole("button", { name: "Take “Disc bulge” out" }));
    await waitFor(() => expect(document.querySelector("[data-term]")).toBeNull());
    expect(document.activeElement?.textContent).toBe("In this report");
  });
});

describe("how common it is without pain", () => {
  it("is told for the row nearest to the recorded age, and for the one chosen instead", async () => {
    const services = fakeServices();
    await withTerms(services, negative(person), "disc-bulge");
    expect(card("disc-bulge").textContent).toContain("around age 50 without back pain, about 60 ");
    expect(card("disc-bulge").textContent).toContain("reported second-hand");
    fireEvent.change(screen.getByRole("combobox"), { target: { value: "20" } });
    await waitFor(() => expect(card("disc-bulge").textContent).toContain("age 20"));
    expect(card("disc-bulge").textContent).toContain("about 30 ");
    expect(sheet()).toContain("around age 20 with no back pain, about 30 ");
  });

  it("is never told for an age nobody gave, or where there is no figure", async () => {
    await withTerms(fakeServices(), {}, "disc-bulge", "tarlov-cyst");
    expect(card("disc-bulge").textContent).toContain("Choose an age");
    expect(card("disc-bulge").textContent).not.toContain("Of 100");
    expect(card("tarlov-cyst").textContent).toContain("We have no figure for this");
  });

  it("says where a figure is a model’s alone, and leaves it off the patient’s page", async () => {
    const services = fakeServices();
    const young = negative({ ...person, "CTX-AGE": 22 });
    await withTerms(services, young, "facet-change");
    expect(card("facet-change").textContent).toContain("from a model alone");
    expect(sheet()).toContain("Facet arthropathy");
    expect(sheet()).not.toContain("Of 100");
  });

  it.each([
    [47, true],
    [68, false],
  ])("tells at %i that it is also commoner with pain: %s", async (age, isTold) => {
    const services = fakeServices();
    await withTerms(services, negative({ ...person, "CTX-AGE": age }), "disc-bulge");
    expect(card("disc-bulge").textContent?.includes("Both are true")).toBe(isTold);
    expect(sheet().includes("seen more often when there is pain")).toBe(isTold);
  });
});

describe("before the check is finished", () => {
  it("the clinician can read, the patient’s screen and page wait", async () => {
    await withTerms(fakeServices(), { CES1: "no" }, "disc-bulge");
    expect(card("disc-bulge").textContent).toContain("Nothing has slipped");
    expect(screen.getAllByText(/The check comes first/).length).toBeGreaterThan(0);
    expect(screen.queryByRole("button", { name: "Print for the patient" })).toBeNull();
    expect(screen.queryByRole("link", { name: "Turn to the patient" })).toBeNull();
    expect(sheet()).not.toContain("Nothing has slipped");
  });

  it("a word that counts with symptoms points at what is not answered no", async () => {
    await withTerms(fakeServices(), { CES1: "no" }, "disc-extrusion");
    const block = screen.getByRole("heading", { name: "Ask before you explain" }).parentElement;
    if (block === null) throw new Error("nothing to ask");
    const links = within(block).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#/check/G1", "#/check/G2"]);
    expect(block.textContent).toContain("Cannot pass urine, or new leaking");
    expect(block.textContent).not.toContain("Passing urine or bladder feeling has changed");
  });
});

describe("something urgent", () => {
  it("holds back every explanation, to clinician and patient, and leads to Decide", async () => {
    await withTerms(fakeServices(), { CES2: "yes" }, "disc-bulge");
    expect(card("disc-bulge").textContent).toContain("Explanation held back");
    expect(document.body.textContent).not.toContain("Nothing has slipped");
    expect(screen.queryByText("How to tell it")).toBeNull();
    const [lead] = screen.getAllByRole("link", { name: "See what to do" });
    expect(lead?.getAttribute("href")).toBe("#/decide");
    expect(sheet()).toContain("What was found?");
  });
});

describe("a word that needs action", () => {
  it("is recorded with one tap, the verdict follows, and a second tap takes it back", async () => {
    const services = fakeServices();
    await withTerms(services, negative(person), "mass-lesion");
    const button = within(card("mass-lesion")).getByRole("button", { name: /present: Earlier/ });
    expect(document.querySelector(".verdict-N")).not.toBeNull();
    fireEvent.click(button);
    await waitFor(() => expect(document.querySelector(".verdict-U2")).not.toBeNull());
    expect(services.store.get().answers["IMG1"]).toBe("yes");
    expect(button.textContent).toMatch(/^Recorded as present/);
    fireEvent.click(button);
    await waitFor(() => expect(document.querySelector(".verdict-U2")).toBeNull());
    expect(services.store.get().answers["IMG1"]).toBeUndefined();
  });

  it("offers an aneurysm as the finding it is, and the rules call it an emergency", async () => {
    const services = fakeServices();
    await withTerms(services, negative(person), "aneurysm");
    fireEvent.click(
      within(card("aneurysm")).getByRole("button", { name: /present: Aortic aneurysm/ }),
    );
    await waitFor(() => expect(document.querySelector(".verdict-E")).not.toBeNull());
    expect(services.store.get().answers["VAS1"]).toBe("yes");
  });

  it("is not beside a clean verdict for a moment, and is asked again once taken out", async () => {
    const services = fakeServices();
    await withTerms(services, negative(person));
    expect(document.querySelector(".verdict-N")).not.toBeNull();
    const chip = (name: string) => screen.getByRole("button", { name });
    fireEvent.click(chip("Cauda equina compression"));
    await waitFor(() => expect(document.querySelector(".verdict-U2")).not.toBeNull());
    fireEvent.click(chip("New or compression fracture"));
    await waitFor(() => card("fracture-new"));
    fireEvent.click(chip("Cauda equina compression"));
    await waitFor(() => expect(services.store.get().reportTerms).toEqual(["fracture-new"]));
    expect(services.store.get().answers["IMG1"]).toBe("yes");
    fireEvent.click(screen.getByRole("button", { name: /^Take “New or compression/ }));
    await waitFor(() => expect(document.querySelector(".verdict-INC")).not.toBeNull());
    expect(services.store.get().answers["IMG1"]).toBeUndefined();
  });

  it("goes as fast as the word asks, with one tap, as the clinician’s own decision", async () => {
    const services = fakeServices();
    await withTerms(services, negative(person), "cauda-equina-compression");
    fireEvent.click(screen.getByRole("button", { name: /I act on this as: Emergency today/ }));
    expect(await screen.findByText(/Recorded as your decision, in Decide/)).toBeTruthy();
    expect(services.store.get().difference).toMatchObject({
      class: "E",
      written: "A scan report names: Cauda equina compression.",
    });
  });

  it("offers no such tap where the rules are as fast already", async () => {
    const services = fakeServices();
    const answers = { ...negative(person), CES3: "yes" } as const;
    await withTerms(services, answers, "cauda-equina-compression");
    expect(card("cauda-equina-compression").textContent).toContain("Act today");
    expect(screen.queryByRole("button", { name: /I act on this as/ })).toBeNull();
  });

  it("takes a lesion that may be cancer as cancer being looked into", async () => {
    const services = fakeServices();
    await withTerms(services, negative({ ...person, NEU7: "yes" }), "mass-lesion");
    fireEvent.click(within(card("mass-lesion")).getByRole("button", { name: /present: Cancer/ }));
    await waitFor(() => expect(document.querySelector(".verdict-E")).not.toBeNull());
  });

  it("leaves nothing soothing on screen or on the patient’s page, even after a clean check", async () => {
    const services = fakeServices();
    await withTerms(services, negative(person), "disc-bulge", "cauda-equina-compression");
    expect(card("disc-bulge").textContent).toContain("Explanation held back");
    expect(card("cauda-equina-compression").textContent).toContain("Act today");
    expect(sheet()).not.toContain("Nothing has slipped");
    expect(sheet()).toContain("Who will look at it?");
    expect(sheet()).toContain("call 999");
  });
});

it("prints for the patient with the emergency signs before anything else", async () => {
  let printed = 0;
  const services = fakeServices();
  const counting = { ...services, output: { ...services.output, print: () => void printed++ } };
  await withTerms(counting, negative(person), "disc-bulge", "unremarkable");
  fireEvent.click(screen.getByRole("button", { name: "Print for the patient" }));
  expect(printed).toBe(1);
  expect(sheet().indexOf("999")).toBeLessThan(sheet().indexOf("Disc bulge"));
  expect(sheet()).toContain("Your pain is real all the same");
});
