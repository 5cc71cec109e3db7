import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const folder = process.env["MUTATED"] ?? "triage";
/** Those that try many generated cases come last: most mutants are dead by then. */
const late = /invariants|on-view|what-would-change|rule-table/;

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLate = ({ moduleId }: TestSpecification): number => Number(late.test(moduleId));
    return files.sort((a, b) => isLate(a) - isLate(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/**
 * What the mutants of one folder of `src/domain` must get past: the tests that mirror it. The proof is
 * left out, as it takes longer than all the others together; it can only kill more.
 */
export default defineConfig({
  root: process.cwd(),
  test: {
    include: [
      ...(folder === "triage" ? ["tests/golden/golden.test.ts"] : []),
      ...(folder === "." ? ["tests/domain/*.test.ts"] : [`tests/domain/${folder}/**/*.test.ts`]),
    ],
    exclude: ["tests/domain/triage/proof.test.ts"],
    setupFiles: ["tests/mutation/seed.ts"],
    sequence: { sequencer: QuickFirst },
  },
});
