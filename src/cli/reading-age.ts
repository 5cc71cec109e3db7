import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { oldest, readDocuments } from "../domain/reading/read-documents.ts";
import { patientDocuments } from "../schema/words/patient-documents.ts";

const folder = join(import.meta.dirname, "../../locales/en");

const words: Record<string, unknown> = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => [
      name.slice(0, -".json".length),
      JSON.parse(readFileSync(join(folder, name), "utf8")),
    ]),
);

// Every text for patients, hardest first: `npm run reading-age`.
const read = readDocuments(patientDocuments(words)).toSorted((a, b) => b.age - a.age);
console.log(`Reading age by Flesch-Kincaid (grade + 5), English; at most ${oldest}.\n`);
console.log("  age  words  text");
for (const { id, age, words: count, texts } of read) {
  const mark = age > oldest ? "*" : " ";
  const many = texts > 1 ? `, ${texts} texts` : "";
  console.log(`${mark}${age.toFixed(1).padStart(4)} ${String(count).padStart(6)}  ${id}${many}`);
}
