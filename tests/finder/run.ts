import {
  answerAll,
  missesOf,
  type Saying,
  sayings,
  scoresOf,
  shippedFinder,
} from "../support/sayings.ts";

/** Prints how well the finder does on the written set: `npm run finder [-- --figures]`. */
const lines: Readonly<Record<keyof ReturnType<typeof scoresOf>, string>> = {
  sayings: "sayings",
  first: "right belief first            (aim 70%)",
  topThree: "right belief in the top three (aim 90%)",
  noForcedMatch: "no belief in it, none shown",
  findingFirst: "red flag, its finding first",
  findingShown: "red flag, its finding among the first three",
  findingAlone: "red flag, no belief beside it",
  falseFinding: "no red flag, a finding shown",
};
const groups: readonly [name: string, some: readonly Saying[]][] = [
  ["all", sayings],
  ["tune", sayings.filter(({ half }) => half === "tune")],
  ["held", sayings.filter(({ half }) => half === "held")],
];

const began = performance.now();
const find = shippedFinder();
const made = performance.now();
const answered = groups.map(([, some]) => answerAll(find, some));
const perSaying = (performance.now() - made) / (2 * sayings.length);
const scores = answered.map(scoresOf);

console.info(`${"".padEnd(45)}${groups.map(([name]) => name.padStart(8)).join("")}`);
for (const [key, label] of Object.entries(lines)) {
  const figures = scores.map((score) => {
    const figure = Object.entries(score).find(([name]) => name === key)?.[1] ?? 0;
    return key === "sayings" ? String(figure) : `${(figure * 100).toFixed(1)}%`;
  });
  console.info(`${label.padEnd(45)}${figures.map((figure) => figure.padStart(8)).join("")}`);
}
console.info(
  `\nIndex made in ${(made - began).toFixed(0)} ms, ${perSaying.toFixed(2)} ms a saying, on this machine\n`,
);
if (!process.argv.includes("--figures"))
  for (const { saying, found } of missesOf(answered[0] ?? [])) {
    const wanted = saying.finding ?? (saying.beliefs.join(" or ") || "nothing");
    const shown = [...found.findings, ...found.beliefs.slice(0, 3)].join(", ") || "nothing";
    console.info(`${saying.half}  ${saying.said}\n      wanted ${wanted}; found ${shown}`);
  }
