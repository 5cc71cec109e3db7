import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import check from "../../locales/en/check.json" with { type: "json" };
import ui from "../../locales/en/ui.json" with { type: "json" };
import { textKeys } from "../../src/i18n/text-keys.ts";
import { createTexts } from "../../src/i18n/texts.ts";
import { shippedPack } from "../support/content.ts";
import { installedLibraries, libraryForms, type QuestionGroup } from "./library-forms.ts";
import { libraryScript, PLAIN_SCRIPT } from "./plain-form.ts";
import { type LibraryName, libraryNames, type VariantName } from "./variant.ts";

const { text } = createTexts("en", { ui, check }, () =>
  Promise.reject(new Error("every word is at hand")),
);

/** A group of the first check, with its findings that are asked of everyone. */
export interface AskedGroup {
  readonly id: string;
  readonly findings: readonly string[];
}

/** Groups G1-G7: their yes/no findings, without those that come on view only after another answer. */
export function askedGroups(): AskedGroup[] {
  const { groups, findings } = shippedPack().redFlags;
  return groups.slice(0, 7).map(({ id, items }) => ({
    id,
    findings: items
      .filter((item) => {
        const finding = findings.find((one) => one.id === item.id);
        return (
          item.shown === undefined &&
          finding?.input === "yes-no" &&
          finding.yesWhen === undefined &&
          finding.noWhen === undefined
        );
      })
      .map((item) => item.id),
  }));
}

function safe(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const choices = [
  { value: "yes", label: text("ui:answer.yes") },
  { value: "no", label: text("ui:answer.no") },
  { value: "unknown", label: text("ui:answer.unknownShort"), name: text("ui:answer.unknown") },
] as const;

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly name?: string;
}

function choice({ value, label, name }: Choice): string {
  const named = name === undefined ? "" : ` aria-label="${safe(name)}"`;
  return `<button type="button" class="choice-button choice-${value}" value="${value}" aria-pressed="false"${named}>${safe(label)}</button>`;
}

/** One finding in the markup that the app gives it. */
function row(id: string): string {
  return `<li class="finding finding-not_asked" data-finding="${id}"><div class="finding-line">
<button type="button" class="finding-name" id="name-${id}" aria-expanded="false" title="${safe(text("ui:check.howToAsk"))}">${safe(text(textKeys.findingName(id)))}</button>
<fieldset class="choice" aria-labelledby="name-${id}">${choices.map(choice).join("")}</fieldset>
</div></li>`;
}

function groupMarkup({ id, findings }: AskedGroup, isHidden: boolean): string {
  return `<section class="group" id="${id}"${isHidden ? " hidden" : ""}><header class="group-head">
<h1>${safe(text(textKeys.groupTitle(id)))}</h1><p class="quiet">${safe(text(textKeys.groupLead(id)))}.</p></header>
<ul class="findings">${findings.map(row).join("")}</ul></section>`;
}

interface StartPage {
  readonly style: string;
  readonly body: string;
}

function startPage(built: string): StartPage {
  const html = readFileSync(join(built, "index.html"), "utf8");
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1];
  const body = /<div id="app">([\s\S]*)<\/div>\s*<\/body>/.exec(html)?.[1];
  if (style === undefined || body === undefined || body.length < 500)
    throw new Error("The built start page is not prerendered as expected");
  return { style, body };
}

function page(style: string, body: string, head: string): string {
  return `<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Backstory</title><link rel="icon" href="data:,">${head}<style>${style}[hidden]{display:none!important}</style></head><body>${body}</body></html>`;
}

const STATIC_WORKER = `self.addEventListener("install", (event) => event.waitUntil(
  caches.open("page").then((cache) => cache.add("./")).then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => event.respondWith(
  caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`;

/** The pages to compare with, as folders to serve. */
export interface ComparedPages {
  /**
   * `static`: the words of the start page and the first group, inline styles, no script. `plain`: the
   * form of groups G1-G7, one on screen at a time, in plain JavaScript. The others: the same form by
   * a library.
   */
  readonly folders: ReadonlyMap<Exclude<VariantName, "app">, string>;
  remove(): void;
}

/** What a page that is no app has around its form. */
function framed(form: string, groups: readonly AskedGroup[]): string {
  const words = JSON.stringify({
    total: groups.reduce((sum, { findings }) => sum + findings.length, 0),
    emergency: text("ui:class.E.name"),
    incomplete: text("ui:class.INC.name"),
    complete: text("ui:class.N.name"),
    left: text("ui:verdict.unasked", { count: 0 }),
    all: text("ui:verdict.allAsked"),
  });
  const verdict = `<section class="verdict verdict-INC" data-words="${safe(words)}"><p class="verdict-words"><strong>${safe(text("ui:class.INC.name"))}</strong><span>${safe(text("ui:verdict.nothing"))}</span></p></section>`;
  const top = `<header class="top"><div class="top-line"><a class="name" href="#/">${safe(text("ui:app.name"))}</a></div></header>`;
  return `<div class="frame">${top}<div class="columns"><main id="main"><div class="check">${form}</div></main></div>${verdict}</div>`;
}

function inWords({ id, findings }: AskedGroup): QuestionGroup {
  const title = (finding: string): string => text(textKeys.findingName(finding));
  const questions = findings.map((finding) => ({ id: finding, title: title(finding), choices }));
  return { id, title: text(textKeys.groupTitle(id)), questions };
}

function makeFolder(name: string, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), `backstory-${name}-`));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

function makeLibraryPage(
  library: LibraryName,
  style: string,
  groups: readonly AskedGroup[],
): string {
  const { styles, scripts, definition, script } = libraryForms[library];
  const head = [
    ...styles.map((file) => `<link rel="stylesheet" href="${basename(file)}">`),
    ...[...scripts, "form.js"].map((file) => `<script src="${basename(file)}" defer></script>`),
  ].join("");
  const frame = framed('<div id="place"></div>', groups);
  const folder = makeFolder(library, {
    "index.html": page(style, "", head),
    "form.js": libraryScript(frame, definition(groups.map(inWords)), script),
  });
  const packages = installedLibraries();
  for (const file of [...styles, ...scripts])
    cpSync(join(packages, file), join(folder, basename(file)));
  return folder;
}

/** Writes them all from the built app, the content and the words. @param built the app's folder */
export function makePages(built: string): ComparedPages {
  const { style, body } = startPage(built);
  const groups = askedGroups();
  const [first] = groups;
  if (first === undefined) throw new Error("No first group");

  const withGroup = body.replace("</main>", () => `${groupMarkup(first, false)}</main>`);
  const form = groups.map((group) => groupMarkup(group, group !== first)).join("");
  const folders = new Map<Exclude<VariantName, "app">, string>([
    [
      "static",
      makeFolder("static", {
        "index.html": page(style, withGroup, ""),
        "sw.js": STATIC_WORKER,
      }),
    ],
    [
      "plain",
      makeFolder("plain", {
        "index.html": page(style, framed(form, groups), '<script src="plain.js" defer></script>'),
        "plain.js": PLAIN_SCRIPT,
      }),
    ],
  ]);
  for (const name of libraryNames) folders.set(name, makeLibraryPage(name, style, groups));
  return {
    folders,
    remove() {
      for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
    },
  };
}
