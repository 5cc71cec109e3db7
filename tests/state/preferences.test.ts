import { describe, expect, it, vi } from "vitest";
import { createPreferences, defaultPreferences } from "../../src/state/preferences.ts";

function fakeText(text: string | null) {
  const shelf = {
    text,
    isBlocked: false,
    read(): string | null {
      if (shelf.isBlocked) throw new Error("blocked");
      return shelf.text;
    },
    write(next: string): void {
      if (shelf.isBlocked) throw new Error("full");
      shelf.text = next;
    },
  };
  return shelf;
}

describe("preferences", () => {
  it("come back as they were set, and those who listen are told", () => {
    const shelf = fakeText(null);
    const preferences = createPreferences(shelf);
    const listener = vi.fn();
    const stop = preferences.subscribe(listener);
    preferences.set({ role: "gp", jurisdiction: "au" });
    stop();
    preferences.set({ theme: "dark" });
    expect(listener).toHaveBeenCalledTimes(1);
    const wanted = { ...defaultPreferences, role: "gp", jurisdiction: "au", theme: "dark" };
    expect(createPreferences(shelf).get()).toEqual(wanted);
  });

  it.each(["", "{", "null", '{"format":1}', '{"format":2}'])(
    "fall to the defaults from %j",
    (text) => {
      const preferences = createPreferences(fakeText(text));
      expect(preferences.get()).toEqual(defaultPreferences);
      expect(preferences.isKept).toBe(true);
    },
  );

  it("hold on screen where storage is blocked, and say so", () => {
    const shelf = fakeText(null);
    shelf.isBlocked = true;
    const preferences = createPreferences(shelf);
    expect(preferences.isKept).toBe(false);
    preferences.set({ role: "trainee" });
    expect(preferences.get().role).toBe("trainee");
    expect(preferences.isKept).toBe(false);
    shelf.isBlocked = false;
    preferences.set({ role: "gp" });
    expect(preferences.isKept).toBe(true);
  });
});
