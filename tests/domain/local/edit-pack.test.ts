import { describe, expect, it } from "vitest";
import {
  edited,
  freeId,
  newPack,
  toggledTie,
  withoutContact,
} from "../../../src/domain/local/edit-pack.ts";
import { createLocalStore } from "../../../src/state/local-store.ts";
import { shippedPack } from "../../support/content.ts";
import { fakeLocalShelf, smallPack } from "../../support/local-pack.ts";

const tied = { ...smallPack, destinations: { ed: ["ces-line"], xray: ["xray-desk", "ces-line"] } };

describe("editing the local pack", () => {
  it.each(["2026-11-23", "2028-02-29"])("starts with a sound one on %s", (today) => {
    const store = createLocalStore(fakeLocalShelf(), shippedPack());
    expect(store.set(newPack("Our practice", "uk", today))).toBe(true);
  });

  it("dates a change, but not while the review is overdue", () => {
    expect(edited(smallPack, { name: "Elm" }, "2026-12-01")).toMatchObject({
      name: "Elm",
      updatedOn: "2026-12-01",
    });
    expect(edited(smallPack, { name: "Elm" }, "2027-05-03").updatedOn).toBe("2026-11-02");
    expect(edited(smallPack, { reviewBy: "2028-01-01" }, "2027-05-03").updatedOn).toBe(
      "2027-05-03",
    );
  });

  it("never gives an id twice", () => {
    expect(freeId("contact", [])).toBe("contact-1");
    expect(freeId("contact", [{ id: "contact-2" }])).toBe("contact-3");
    expect(freeId("contact", [{ id: "a" }, { id: "contact-3" }])).toBe("contact-4");
  });

  it("unties a contact that is removed", () => {
    const { contacts, destinations } = withoutContact(tied, "ces-line");
    expect(contacts?.map(({ id }) => id)).toEqual(["xray-desk"]);
    expect(destinations).toEqual({ xray: ["xray-desk"] });
  });

  it("starts empty, with a review a year on", () => {
    expect(newPack("Our practice", "uk", "2026-11-23")).toEqual({
      ...smallPack,
      ...{ name: "Our practice", updatedOn: "2026-11-23", reviewBy: "2027-11-23" },
      ...{ contacts: [], forms: [] },
    });
    expect(newPack("Our practice", "uk", "2028-02-29").reviewBy).toBe("2029-02-28");
  });

  it("still looks after itself on the day its review is due", () => {
    expect(edited(smallPack, {}, "2027-05-02").updatedOn).toBe("2027-05-02");
  });

  it("ties the first contact to a destination, and leaves the others alone", () => {
    expect(toggledTie(tied, "vascular", "ces-line").destinations).toEqual({
      ...tied.destinations,
      vascular: ["ces-line"],
    });
    expect(toggledTie(tied, "xray", "ces-line").destinations).toEqual({
      ...tied.destinations,
      xray: ["xray-desk"],
    });
  });

  it("ties and unties", () => {
    expect(toggledTie(tied, "ed", "xray-desk").destinations?.["ed"]).toEqual([
      "ces-line",
      "xray-desk",
    ]);
    expect(toggledTie(tied, "ed", "ces-line").destinations).toEqual({
      xray: ["xray-desk", "ces-line"],
    });
  });
});
