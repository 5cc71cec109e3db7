const scan = "picture.scan-findings-by-age.patient.heading";
const perAge = ["age", "outOf", "value"];

/** The figures the app puts into the words of the pictures: no figure stands in the words. */
export const picturePlaceholders: Readonly<Record<string, readonly string[]>> = {
  "picture.serious-cause.patient.heading": ["outOf", "value"],
  "picture.scan-findings-by-age.caveat": ["from", "to", "upToAge"],
  [`${scan}.disc-degeneration`]: perAge,
  [`${scan}.disc-signal-loss`]: perAge,
  [`${scan}.disc-height-loss`]: perAge,
  [`${scan}.disc-bulge`]: perAge,
  [`${scan}.disc-protrusion`]: perAge,
  [`${scan}.annular-fissure`]: perAge,
  [`${scan}.facet-degeneration`]: perAge,
  [`${scan}.spondylolisthesis`]: perAge,
  "picture.scan-findings-by-age.patient.column.people": ["outOf"],
  "picture.course-over-weeks.patient.heading.subacute": ["from", "to"],
  "picture.course-over-weeks.patient.heading.persistent": ["from"],
  "picture.course-over-weeks.patient.label.acute": ["to"],
  "picture.course-over-weeks.patient.label.subacute": ["from", "to"],
  "picture.course-over-weeks.patient.label.persistent": ["from", "to"],
  "picture.course-over-weeks.patient.line.acute": ["weeks"],
  "picture.course-over-weeks.patient.line.subacute": ["weeks"],
  "picture.course-over-weeks.patient.line.lessSure": ["from"],
  "picture.course-over-weeks.patient.scale": ["max", "min"],
  "picture.ten-scanners.patient.heading": ["findings"],
  "picture.ten-scanners.patient.line.share": ["outOf", "value"],
  "picture.ten-scanners.patient.share": ["outOf", "value"],
  "picture.radiation.caveat": ["background", "elsewhere", "year"],
  "picture.radiation.patient.about": ["value"],
  "picture.radiation.patient.column.risk": ["outOf"],
  "picture.early-scanning.patient.line.surgery": ["outOf", "scanned", "unscanned"],
  "picture.early-scanning.patient.share": ["outOf", "value"],
};
