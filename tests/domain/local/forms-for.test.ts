import { expect, it } from "vitest";
import { formsFor } from "../../../src/domain/local/forms-for.ts";
import type { LocalPack } from "../../../src/schema/local-pack.ts";
import { smallPack } from "../../support/local-pack.ts";

const pack: LocalPack = {
  ...smallPack,
  forms: [
    { id: "film", name: "Film", purposes: ["x-ray", "mri"], where: "Drive" },
    { id: "bloods", name: "Bloods", purposes: ["bloods"], where: "Drive" },
  ],
};
const found = (wanted: Parameters<typeof formsFor>[1]): string[] =>
  formsFor(pack, wanted).map(({ id }) => id);

it("finds a form by its purpose, or by what a destination is about, and no other", () => {
  expect(found({})).toEqual([]);
  expect(found({ purposes: ["mri"] })).toEqual(["film"]);
  expect(found({ destinations: ["gp-bloods"] })).toEqual(["bloods"]);
  expect(found({ purposes: ["x-ray"], destinations: ["gp-bloods"] })).toEqual(["film", "bloods"]);
  expect(found({ purposes: ["reception"], destinations: ["ambulance"] })).toEqual([]);
});
