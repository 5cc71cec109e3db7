/**
 * The verdict bar by hand, for every page of the comparison but the app: it counts what is not asked
 * and writes the verdict. It knows only the simplest rule, so it is a floor.
 */
const CONCLUDE_SCRIPT = `const answers = {};
const bar = document.querySelector(".verdict");
const name = bar.querySelector("strong");
const state = bar.querySelector("span");
const { total, ...words } = JSON.parse(bar.dataset.words);

function groupOfAddress() {
  return location.hash.slice("#/check/".length) || "G1";
}

function conclude() {
  let asked = 0;
  let isEmergency = false;
  for (const id in answers) {
    asked += 1;
    if (answers[id] === "yes" && (id.startsWith("CES") || id.startsWith("NEU"))) isEmergency = true;
  }
  const left = total - asked;
  bar.className = isEmergency ? "verdict verdict-E" : left > 0 ? "verdict verdict-INC" : "verdict verdict-N";
  name.textContent = isEmergency ? words.emergency : left > 0 ? words.incomplete : words.complete;
  state.textContent = left > 0 ? words.left.replace("0", left) : words.all;
}
`;

/** The form by hand: one listener, no library. It marks the touched choice and concludes. */
export const PLAIN_SCRIPT = `${CONCLUDE_SCRIPT}
const groups = [...document.querySelectorAll(".group")];

function show() {
  for (const group of groups) group.hidden = group.id !== groupOfAddress();
}

document.addEventListener("click", (event) => {
  const touched = event.target.closest(".choice-button");
  if (touched === null) return;
  const row = touched.closest("[data-finding]");
  const id = row.dataset.finding;
  const isTakenBack = answers[id] === touched.value;
  if (isTakenBack) delete answers[id];
  else answers[id] = touched.value;
  for (const button of row.querySelectorAll(".choice-button"))
    button.setAttribute("aria-pressed", String(!isTakenBack && button === touched));
  row.className = "finding finding-" + (isTakenBack ? "not_asked" : touched.value);
  conclude();
});

addEventListener("hashchange", show);
show();
performance.mark("app-ready");
`;

/**
 * The form by a library, which has nothing to do but the form. All is drawn by script, as these
 * libraries do it, the frame too: the first paint is that of a form, not of an empty frame.
 * @param script draws `definition`
 */
export function libraryScript(frame: string, definition: unknown, script: string): string {
  return `document.body.innerHTML = ${JSON.stringify(frame)};
${CONCLUDE_SCRIPT}
const definition = ${JSON.stringify(definition)};
const place = document.getElementById("place");
const answered = (id, value) => {
  answers[id] = value;
  conclude();
};
const ready = () => performance.mark("app-ready");
${script}
`;
}
