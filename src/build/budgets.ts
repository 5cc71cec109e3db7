/** What the build may weigh, in bytes. Exceeding one fails the build. */
export const budgets = {
  /** HTML with its CSS, JavaScript and English words needed for the first red flag, gzip -9. */
  firstRedFlagGzip: 60_000,
  /** Everything the service worker keeps, as stored. */
  precache: 1_500_000,
} as const;
