import type { Answers } from "../../../src/schema/answers.ts";
import { type Claim, claims } from "./claims.ts";

export interface Failure {
  readonly claim: Claim;
  readonly what: string;
  /** What was answered other than "no". */
  readonly answers: Answers;
}

/** More of one kind tell nothing new. */
const kept = 5;

/** Counts what was checked, and keeps the first failures. */
export class Tally {
  readonly failures: Failure[] = [];
  failed = 0;
  readonly #checked = new Map<Claim, number>(claims.map((claim) => [claim, 0]));

  check(claim: Claim, holds: boolean, answers: Answers, what = ""): void {
    this.#checked.set(claim, (this.#checked.get(claim) ?? 0) + 1);
    if (holds) return;
    this.failed += 1;
    if (this.failures.filter((one) => one.claim === claim).length >= kept) return;
    const told = Object.entries(answers).filter(([, answer]) => answer !== "no");
    this.failures.push({ claim, what, answers: Object.fromEntries(told) });
  }

  get invariants(): { readonly id: Claim; readonly checked: number }[] {
    return [...this.#checked].map(([id, checked]) => ({ id, checked }));
  }
}
