import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A later version of a built app: the same files, with the page and its revision changed, as
 * a release that mends one word would be.
 * @param label what the page of that version says in its description
 */
export function nextVersion(built: string, label: string): string {
  const folder = mkdtempSync(join(tmpdir(), "backstory-version-"));
  cpSync(built, folder, { recursive: true });
  const page = join(folder, "index.html");
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace('name="description" content="', `$&${label} `),
  );
  const worker = join(folder, "sw.js");
  const text = readFileSync(worker, "utf8");
  const changed = text.replace(/(url:[`"']index\.html[`"'],revision:[`"'])\w+/, `$1${label}`);
  if (changed === text) throw new Error("The worker's list no longer looks as expected");
  writeFileSync(worker, changed);
  return folder;
}
