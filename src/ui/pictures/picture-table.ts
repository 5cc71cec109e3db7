import type { PictureTable } from "./picture-view.ts";

/** A table without the columns that are the clinician’s alone, or with all of them. */
export function tableFor(table: PictureTable, reader: "patient" | "clinician"): PictureTable {
  const isShown = table.columns.map(
    ({ clinicianOnly }) => reader === "clinician" || clinicianOnly !== true,
  );
  return {
    caption: table.caption,
    columns: table.columns.filter((_, at) => isShown[at]),
    rows: table.rows.map(({ id, cells }) => ({ id, cells: cells.filter((_, at) => isShown[at]) })),
  };
}
