import { findingIds, type Library } from "./load-library.ts";

function missingFrom(known: readonly string[], where: string, ids: readonly string[]): string[] {
  return ids.filter((id) => !known.includes(id)).map((id) => `${where}: unknown ${id}`);
}

function repeated(where: string, ids: readonly string[]): string[] {
  const twice = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
  return [...twice].map((id) => `${where}: ${id} appears twice`);
}

/** Every finding a rule may ask about is told to a patient, or said to need an examination. */
function signFaults(library: Library): string[] {
  const { signs, examined, neverASign } = library.agreement;
  const named = [...signs.flatMap(({ findings }) => findings), ...examined, ...neverASign];
  const asked = new Set(
    library["red-flags"].groups.flatMap(({ items }) => items.map(({ id }) => id)),
  );
  const needed = library["red-flags"].findings.filter(
    ({ id, input, lowering }) => input === "yes-no" && !lowering && asked.has(id),
  );
  return [
    ...missingFrom(findingIds(library), "agreement.json: signs", named),
    ...needed
      .filter(({ id }) => !named.includes(id))
      .map(({ id }) => `agreement.json: signs: nothing for finding ${id}`),
  ];
}

/** Faults of the agreement, the safety net and teach-back that their shapes cannot show. */
export function agreementFaults(library: Library): string[] {
  const { agreement, "safety-net": net, "teach-back": teachBack, leaflet } = library;
  const netLines = [...net.immediate, ...net.soon];
  const borrowed = agreement.signs.map(({ id }) => id).filter((id) => /^(sn|soon)-/.test(id));
  const { upTo12Weeks, longer } = teachBack.course;
  return [
    ...signFaults(library),
    ...missingFrom(
      netLines.map(({ id }) => id),
      "agreement.json: signs",
      borrowed,
    ),
    ...missingFrom(
      netLines.map(({ group }) => group),
      "safety-net.json: always",
      net.always,
    ),
    ...netLines.flatMap(({ id, raisedBy = [], needs = [] }) =>
      missingFrom(findingIds(library), `safety-net.json: ${id}`, [...raisedBy, ...needs]),
    ),
    ...missingFrom(
      leaflet.sections.flatMap(({ lines }) => lines.map(({ id }) => id)),
      "teach-back.json: course",
      [...upTo12Weeks, ...longer],
    ),
    ...repeated(
      "agreement.json: plan",
      agreement.plan.map(({ id }) => id),
    ),
    ...repeated(
      "agreement.json: signs",
      agreement.signs.map(({ id }) => id),
    ),
    ...repeated("agreement.json: goals", agreement.goals),
    ...repeated(
      "teach-back.json: prompts",
      teachBack.prompts.map(({ id }) => id),
    ),
  ];
}
