/** A mutant that no test can kill, or that none should, and why. */
export interface Explained {
  readonly file: string;
  /** The code that was changed, and what it was changed to. */
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

export const explained: readonly Explained[] = [];
