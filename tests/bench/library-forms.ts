import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { LibraryName, Variant } from "./variant.ts";

const home = join(import.meta.dirname, "libraries");

/** Where the packages are, fetched once; they are no dependencies of the app. @throws without a registry */
export function installedLibraries(): string {
  const packages = join(home, "node_modules");
  if (existsSync(packages)) return packages;
  const flags = ["--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status } = spawnSync("npm", ["ci", ...flags], { cwd: home, stdio: "inherit" });
  if (status !== 0) throw new Error("The form libraries to compare with could not be installed");
  return packages;
}

interface Question {
  readonly id: string;
  readonly title: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Questions that are on screen together, where the library has pages. */
export interface QuestionGroup {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

interface LibraryForm {
  /** As published, below the packages, in the order of the page. */
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** The form as the library's own documentation has one described. */
  readonly definition: (groups: readonly QuestionGroup[]) => unknown;
  /** Draws `definition` into `place` and then calls `ready`; tells each answer to `answered`. */
  readonly script: string;
  readonly choiceOf: Variant["choiceOf"];
}

const surveyJs: LibraryForm = {
  // the usual styles fetch a font from elsewhere
  styles: ["survey-core/survey-core.fontless.min.css"],
  scripts: ["survey-core/survey.core.min.js", "survey-js-ui/survey-js-ui.min.js"],
  definition: (groups) => ({
    showNavigationButtons: false,
    pages: groups.map(({ id, title, questions }) => ({
      name: id,
      title,
      elements: questions.map((question) => ({
        type: "radiogroup",
        name: question.id,
        title: question.title,
        colCount: 3,
        choices: question.choices.map(({ value, label }) => ({ value, text: label })),
      })),
    })),
  }),
  script: `const survey = new Survey.Model(definition);
survey.onValueChanged.add((_, { name, value }) => answered(name, value));
survey.onAfterRenderSurvey.add(ready);
const show = () => { survey.currentPage = survey.getPageByName(groupOfAddress()); };
show();
survey.render(place);
addEventListener("hashchange", show);`,
  choiceOf: (finding, answer) => `[data-name="${finding}"] label:has(input[value="${answer}"])`,
};

const formIo: LibraryForm = {
  styles: ["@formio/js/dist/formio.form.min.css"],
  scripts: ["@formio/js/dist/formio.form.min.js"],
  definition: (groups) => ({
    display: "wizard",
    components: groups.map(({ id, title, questions }) => ({
      type: "panel",
      key: id,
      title,
      components: questions.map((question) => ({
        type: "radio",
        key: question.id,
        label: question.title,
        inline: true,
        values: question.choices,
      })),
    })),
  }),
  script: `const pageOf = (group) => definition.components.findIndex(({ key }) => key === group);
Formio.createForm(place, definition, { noAlerts: true }).then((form) => {
  form.on("change", ({ changed }) => changed && answered(changed.component.key, changed.value));
  addEventListener("hashchange", () => form.setPage(pageOf(groupOfAddress())));
  ready();
});`,
  choiceOf: (finding, answer) => `.formio-component-${finding} input[value="${answer}"] + label`,
};

/** What a FHIR questionnaire calls a row of round buttons. */
const roundButtons = [
  {
    url: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
    valueCodeableConcept: {
      coding: [{ system: "http://hl7.org/fhir/questionnaire-item-control", code: "radio-button" }],
    },
  },
];

/** It has no pages: every group is on the one it draws. */
const lhcForms: LibraryForm = {
  styles: ["lforms/dist/lforms/webcomponent/styles.css"],
  scripts: [
    "lforms/dist/lforms/webcomponent/assets/lib/zone.min.js",
    "lforms/dist/lforms/webcomponent/lhc-forms.js",
    "lforms/dist/lforms/fhir/R4/lformsFHIR.min.js",
  ],
  definition: (groups) => ({
    resourceType: "Questionnaire",
    status: "active",
    item: groups.map(({ id, title, questions }) => ({
      linkId: id,
      text: title,
      type: "group",
      item: questions.map((question) => ({
        linkId: question.id,
        text: question.title,
        type: "choice",
        extension: roundButtons,
        answerOption: question.choices.map(({ value, label }) => ({
          valueCoding: { code: value, display: label },
        })),
      })),
    })),
  }),
  // its buttons keep the change event to themselves
  script: `place.addEventListener("click", ({ target }) => {
  const choice = target.closest(".lhc-answer");
  if (choice === null) return;
  const [path, value] = choice.id.split("||");
  answered(path.split("/")[0], value);
}, true);
LForms.Util.addFormToPage(definition, place, { fhirVersion: "R4" }).then(ready);`,
  choiceOf: (finding, answer) => `label[id="${finding}/1/1||${answer}"]`,
};

/** The same form by three libraries, each in its own way. */
export const libraryForms: Readonly<Record<LibraryName, LibraryForm>> = {
  SurveyJS: surveyJs,
  "Form.io": formIo,
  "LHC-Forms": lhcForms,
};
