import type { Choice, Scenario } from "../../schema/scenario.ts";

/** A choice and the turn it stands at: where its words are. */
export interface Spot {
  readonly node: string;
  readonly choice: string;
}

type Fact = Scenario["facts"][number];

/** Ids of the facts by how they come out. */
export function factsByGiven({ facts }: Scenario): Readonly<Record<Fact["given"], string[]>> {
  const ids = (given: Fact["given"]) =>
    facts.filter((fact) => fact.given === given).map(({ id }) => id);
  return { unasked: ids("unasked"), "if-open": ids("if-open"), "if-asked": ids("if-asked") };
}

function warmth({ shifts }: Choice): number {
  return (shifts?.trust ?? 0) + (shifts?.believed ?? 0);
}

/**
 * What moves the patient most towards the learner, or away: at most one choice a turn, the
 * strongest first.
 */
export function turnings({ nodes }: Scenario, way: "warmer" | "colder", most = 3): Spot[] {
  const towards = way === "warmer" ? 1 : -1;
  return nodes
    .flatMap(({ id: node, choices }) => {
      const all = choices.map((choice) => ({
        node,
        choice: choice.id,
        by: towards * warmth(choice),
      }));
      return all.sort((a, b) => b.by - a.by).slice(0, 1);
    })
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by)
    .slice(0, most)
    .map(({ node, choice }) => ({ node, choice }));
}

/**
 * Choices that, between them, ask all that must be asked, in words the patient understands: those
 * that ask most come first.
 */
export function plainAsking({ nodes, mustAsk }: Scenario): Spot[] {
  const all = nodes.flatMap(({ id: node, choices }) =>
    choices
      .filter(({ quality }) => quality === "strong" || quality === "ok")
      .map(({ id: choice, asks = [] }) => ({ node, choice, asks })),
  );
  const found: Spot[] = [];
  let left: readonly string[] = mustAsk;
  for (;;) {
    const [best] = all
      .map((one) => ({ ...one, news: one.asks.filter((id) => left.includes(id)) }))
      .sort((a, b) => b.news.length - a.news.length);
    if (best === undefined || best.news.length === 0) return found;
    found.push({ node: best.node, choice: best.choice });
    left = left.filter((id) => !best.news.includes(id));
  }
}
