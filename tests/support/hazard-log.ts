import type { Hazard, HazardLog } from "../../src/schema/hazards.ts";

const head = `# Hazard log

Made from \`hazards.json\`; change that file and then run \`npx vitest run tests/docs -u\`. Severity,
likelihood and the risk that follows from them are our judgement, on the scale in the
[README](README.md). No clinical safety officer has signed this.

`;

function line({ id, title, risk, severity, likelihood }: Hazard): string {
  return `| [${id}](#${id.toLowerCase()}) | ${title} | ${severity} | ${likelihood} | ${risk} |\n`;
}

function whole(hazard: Hazard): string {
  const { id, title, cause, effect, control, tests, severity, likelihood, risk, residual } = hazard;
  return `
<a id="${id.toLowerCase()}"></a>

## ${id} ${title}

- **Cause.** ${cause}
- **Effect.** ${effect}
- **Control.** ${control.join(" ")}
- **Tested in.** ${tests.map(({ file, says }) => `\`${file}\` (${says})`).join("; ")}
- **Judged.** ${severity}, ${likelihood}: ${risk} risk.
- **What is left.** ${residual}
`;
}

/** The hazard log as people read it. */
export function hazardPage({ hazards }: HazardLog): string {
  return `${head}| Id | Hazard | Severity | Likelihood | Risk left |
|---|---|---|---|---|
${hazards.map(line).join("")}${hazards.map(whole).join("")}`;
}
