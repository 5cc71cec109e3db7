/**
 * The same form by hand: one listener, no library. It marks the touched choice, counts what is
 * not asked, and writes the verdict; it knows only the simplest rule, so it is a floor.
 */
export const PLAIN_SCRIPT = `const answers = {};
const groups = [...document.querySelectorAll(".group")];
const total = document.querySelectorAll("[data-finding]").length;
const bar = document.querySelector(".verdict");
const name = bar.querySelector("strong");
const state = bar.querySelector("span");
const words = JSON.parse(bar.dataset.words);

function show() {
  const wanted = location.hash.slice("#/check/".length) || "G1";
  for (const group of groups) group.hidden = group.id !== wanted;
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
