import { readFileSync, writeFileSync } from "node:fs";
import { rulesDigest } from "../../src/build/rules-digest.ts";
import { Proof } from "../../src/schema/proof.ts";
import { mutationOf } from "./mutation-of.ts";
import { keptResults } from "./results.ts";

const kept = "src/content/proof.json";

/** Writes what came of the engine's mutants into the kept proof, if that is of the same rules. */
export function tellProof(): void {
  const proof = Proof.safeParse(JSON.parse(readFileSync(kept, "utf8"))).data;
  if (proof?.digest !== rulesDigest(".")) return;
  const told = { ...proof, mutation: mutationOf(keptResults()) };
  writeFileSync(kept, `${JSON.stringify(told, null, 2)}\n`);
}
