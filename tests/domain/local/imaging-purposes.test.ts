import { expect, it } from "vitest";
import { imagingPurposes } from "../../../src/domain/local/imaging-purposes.ts";
import { decide } from "../../../src/domain/triage/decide.ts";
import type { ImagingLine } from "../../../src/domain/triage/imaging-line.ts";
import { shippedPack } from "../../support/content.ts";

const decision = decide({}, shippedPack());

it.each<[ImagingLine[], string[]]>([
  [["MRI lumbar"], ["mri"]],
  [
    ["MRI whole spine", "X-ray"],
    ["mri", "x-ray"],
  ],
  [["X-ray"], ["x-ray"]],
  [["SI joints (specialist)"], ["x-ray"]],
  [["CT", "aortic ultrasound"], []],
  [["CT or CT myelography"], []],
  [["none indicated now"], []],
])("%j is asked for as %j", (imaging, wanted) => {
  expect(imagingPurposes({ ...decision, imaging })).toEqual(wanted);
});
