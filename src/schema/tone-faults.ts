import * as z from "zod/mini";
import { twiceFaults } from "./id-faults.ts";
import { idsOf } from "./ids-of.ts";
import type { Library } from "./load-library.ts";
import { type ToneEntry, ToneList } from "./tone.ts";
import { audienceFaults, type MetPhrase, metPhrases } from "./words/audience.ts";
import {
  documentFaults,
  type PatientDocument,
  patientDocuments,
} from "./words/patient-documents.ts";
import type { Words } from "./words/phrases.ts";
import { foundIn } from "./words/tone-pattern.ts";

/** An entry that its own examples refute, or that names no way to say it better. */
function entryFaults(entry: ToneEntry, swaps: readonly string[]): string[] {
  const { patterns, catches, passes, swap, instead } = entry;
  const caught = new Set(catches.flatMap((example) => foundIn(entry, example)));
  return [
    ...patterns.filter((one) => !caught.has(one)).map((one) => `no example holds “${one}”`),
    ...catches.filter((one) => foundIn(entry, one).length === 0).map((one) => `passes “${one}”`),
    ...passes.filter((one) => foundIn(entry, one).length > 0).map((one) => `catches “${one}”`),
    ...(swap === undefined || swaps.includes(swap) ? [] : [`unknown swap ${swap}`]),
    ...(swap === undefined && instead === undefined ? ["nothing to say instead"] : []),
  ].map((fault) => `tone.json: ${entry.id}: ${fault}`);
}

function listFaults({ entries, opening }: ToneList, library: Library): string[] {
  const swaps = idsOf(library["swap-list"].swaps);
  return [
    ...[...entries, opening].flatMap((entry) => entryFaults(entry, swaps)),
    ...twiceFaults("tone.json", idsOf(entries)),
    ...swaps
      .filter((id) => !entries.some(({ swap }) => swap === id))
      .map((id) => `tone.json: no entry keeps the swap ${id}`),
  ];
}

function reasonOf({ why, swap, instead }: ToneEntry, words: Words): string {
  const better =
    swap === undefined ? instead : z.safeParse(Swaps, words["swaps"]).data?.[swap]?.instead;
  return better === undefined ? why : `${why} Instead: ${better}`;
}
const Swaps = z.record(z.string(), z.object({ instead: z.string() }));

function phraseFaults({ file, key, audience, phrase }: MetPhrase, list: ToneList, words: Words) {
  const here = audience === "patient" ? "patient" : "said";
  return list.entries
    .filter(({ where }) => where === "both" || where === here)
    .flatMap((entry) =>
      foundIn(entry, phrase).map(
        (found) => `${file}.json: ${key}: “${found}” (${entry.id}). ${reasonOf(entry, words)}`,
      ),
    );
}

/** The first sentence of a text; after a heading, that of the phrase below it too. */
function openingsOf({ phrases }: PatientDocument): MetPhrase[] {
  const [first, second] = phrases;
  if (first === undefined) return [];
  const isHeading = !/[.?!。؟！？]["”»]?\s*$/u.test(first.phrase);
  return isHeading && second !== undefined ? [first, second] : [first];
}

function openingFaults(document: PatientDocument, { opening }: ToneList): string[] {
  if (!document.opens) return [];
  return openingsOf(document).flatMap(({ file, key, phrase }) => {
    const sentence = /^.*?[.?!。؟！？](?=\s|$)/su.exec(phrase)?.[0] ?? phrase;
    return foundIn(opening, sentence)
      .filter((found) => !(document.mayOpenOn?.test(found) ?? false))
      .map((found) => `${file}.json: ${key}: ${document.id} opens on “${found}”. ${opening.why}`);
  });
}

/**
 * What is said to patients, or written for them, in a way that worries, belittles, threatens or
 * refuses: by the list `tone.json` of the language, in the phrases named by `words/audience.ts`.
 * A list that is missing, empty or refuted by its own examples is a fault, and so is a word file
 * of which nobody said who reads it.
 */
export function toneFaults(library: Library, words: Words): string[] {
  const read = z.safeParse(ToneList, words["tone"]);
  if (!read.success)
    return read.error.issues.map(
      ({ path, message }) => `tone.json: ${path.map(String).join(".")}: ${message}`,
    );
  return [
    ...listFaults(read.data, library),
    ...audienceFaults(words),
    ...documentFaults(words),
    ...Object.keys(words)
      .flatMap((file) => metPhrases(words, file))
      .flatMap((met) => phraseFaults(met, read.data, words)),
    ...patientDocuments(words).flatMap((document) => openingFaults(document, read.data)),
  ];
}
