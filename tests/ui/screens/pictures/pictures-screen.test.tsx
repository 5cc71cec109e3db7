// @vitest-environment happy-dom
import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { fakeServices } from "../../../support/fake-services.ts";
import { negative } from "../../../support/negative.ts";
import { closeApp, showApp } from "../../../support/render-app.tsx";

afterEach(closeApp);

const turn = () => screen.findByRole("link", { name: "Turn to the patient" });

it("lists six pictures and some facts, each a link", async () => {
  showApp(fakeServices(), "#/pictures", negative());
  await screen.findByRole("heading", { level: 1, name: "Pictures" });
  expect(await screen.findByRole("link", { name: "One back, ten scanners" })).toBeTruthy();
  expect(document.querySelectorAll(".picture-list a")).toHaveLength(6);
  expect(document.querySelectorAll('.fact-list a[href^="#/turned/fact/l"]').length).toBeGreaterThan(
    5,
  );
});

it("says so where there is no such picture, and lists those there are", async () => {
  showApp(fakeServices(), "#/pictures/none", negative());
  expect(await screen.findByText("There is no such picture.")).toBeTruthy();
  expect(document.querySelectorAll(".picture-list a")).toHaveLength(6);
});

it.each([
  ["an emergency stands", { CES1: "yes" }],
  ["the check is unfinished", { CES1: "no" }],
] as const)("is switched off while %s", async (_why, answers) => {
  showApp(fakeServices(), "#/pictures/serious-cause", answers);
  expect(await screen.findByText("Persuading is switched off")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Turn to the patient" })).toBeNull();
});

it("turns the finding and the age that are chosen; the marks are for the clinician", async () => {
  showApp(fakeServices(), "#/pictures/scan-findings-by-age", negative({ "CTX-AGE": 47 }));
  expect((await turn()).getAttribute("href")).toBe(
    "#/turned/picture/scan-findings-by-age/disc-degeneration/50",
  );
  expect(screen.getByText(/Recorded age 47\. Nearest row: around age 50/)).toBeTruthy();
  fireEvent.change(screen.getByLabelText("Finding to show"), {
    target: { value: "spondylolisthesis" },
  });
  fireEvent.change(screen.getByLabelText("Age to show"), { target: { value: "20" } });
  expect((await turn()).getAttribute("href")).toBe(
    "#/turned/picture/scan-findings-by-age/spondylolisthesis/20",
  );
  expect(screen.getByText(/rests on 0 people/)).toBeTruthy();
  expect(screen.getAllByText("reported second-hand").length).toBe(7);
  fireEvent.click(screen.getByText("What stands behind it"));
  expect(await screen.findByText(/disc bulge OR 7\.54/)).toBeTruthy();
});

it("turns the line that fits the weeks, and none beyond what was studied", async () => {
  showApp(fakeServices(), "#/pictures/course-over-weeks", negative({ "CTX-WEEKS": 2 }));
  expect((await turn()).getAttribute("href")).toBe("#/turned/picture/course-over-weeks/acute");
  fireEvent.click(screen.getByLabelText("All three lines"));
  expect((await turn()).getAttribute("href")).toBe("#/turned/picture/course-over-weeks/all");
  closeApp();
  showApp(
    fakeServices(),
    "#/pictures/course-over-weeks",
    negative({ "CTX-WEEKS": 104, "L-PAIN": "yes", "SPA-G1": "no" }),
  );
  expect((await turn()).getAttribute("href")).toBe("#/turned/picture/course-over-weeks/all");
  expect(screen.getByText(/no line is chosen/)).toBeTruthy();
});

it("says who paid for the ten scans, to the clinician", async () => {
  showApp(fakeServices(), "#/pictures/ten-scanners", negative());
  fireEvent.click(await screen.findByText("What stands behind it"));
  expect(await screen.findByText(/funded through/)).toBeTruthy();
});

it("a belief card shows the pictures that fit it, one touch from being turned", async () => {
  showApp(fakeServices(), "#/talk/radiation-exposure", negative());
  const link = await screen.findByRole("link", { name: "Radiation: X-ray and CT" });
  expect(link.getAttribute("href")).toBe("#/turned/picture/radiation");
  closeApp();
  showApp(fakeServices(), "#/talk/cost", negative());
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByRole("heading", { name: "Show" })).toBeNull();
});
