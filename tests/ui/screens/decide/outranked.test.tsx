// @vitest-environment happy-dom
import { screen, within } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const outranked = /^Also met, and outranked/;
const rulesShown = () =>
  within(screen.getByRole("heading", { name: "Why" }).parentElement ?? document.body)
    .getAllByRole("listitem")
    .map((item) => item.getAttribute("data-rule"));

describe("rules outranked by the verdict", () => {
  it("an emergency is not followed by “no imaging now”; what else was met is one touch away", async () => {
    showApp(fakeServices(), "#/decide", { CES3: "yes", CA12: "yes" });
    const more = await screen.findByText(outranked);
    expect(rulesShown()).toEqual(["CES-1"]);
    expect(more.textContent).toContain("(1)");
  });

  it("a rule that asks for no scan is what leads when nothing else was met", async () => {
    showApp(fakeServices(), "#/decide", { CA12: "yes" });
    await screen.findByRole("heading", { name: "Why" });
    expect(rulesShown()).toContain("CA-5");
    expect(screen.queryByText(outranked)).toBeNull();
  });
});
