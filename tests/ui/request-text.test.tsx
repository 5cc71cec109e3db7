// @vitest-environment happy-dom
import { screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { fakeServices } from "../support/fake-services.ts";
import { closeApp, showApp } from "../support/render-app.tsx";

afterEach(closeApp);

const value = async (name: string): Promise<string> =>
  (await screen.findByRole<HTMLTextAreaElement>("textbox", { name })).value;

it("claims no safety net that was not recorded, in the letter to the GP", async () => {
  const services = fakeServices({ preferences: { role: "physiotherapist" } });
  showApp(services, "#/decide", { CES3: "yes" });
  expect(await value("Letter to the GP")).toContain("Safety-net advice is not recorded as given.");
  closeApp();
  services.store.dispatch({ type: "toggled", list: "safetyNet", id: "spoken" });
  showApp(services, "#/decide", { CES3: "yes" });
  expect(await value("Letter to the GP")).toContain("The person has been told");
});

it("never reads as if there were no back pain where the person is not described", async () => {
  showApp(fakeServices(), "#/decide", { CES3: "yes" });
  const text = await value("Text for the request");
  expect(text).toContain("Low back pain: age, sex and duration not recorded");
  expect(text).toContain("Asked and absent: none recorded");
});
