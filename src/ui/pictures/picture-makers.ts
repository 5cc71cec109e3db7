import type { PictureId } from "../../schema/pictures.ts";
import { course } from "./course.ts";
import { earlyScanning } from "./early-scanning.ts";
import type { PictureMaker } from "./picture-view.ts";
import { radiation } from "./radiation.ts";
import { scanFindings } from "./scan-findings.ts";
import { seriousCause } from "./serious-cause.ts";
import { tenScanners } from "./ten-scanners.ts";

/** Each picture in its own way. */
export const pictureMakers: Readonly<Record<PictureId, PictureMaker>> = {
  "serious-cause": seriousCause,
  "scan-findings-by-age": scanFindings,
  "course-over-weeks": course,
  "ten-scanners": tenScanners,
  radiation,
  "early-scanning": earlyScanning,
};
