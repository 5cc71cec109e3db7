/** What the build may weigh, in bytes. Exceeding one fails the build. */
export const budgets = {
  /** HTML with its CSS, JavaScript and English words needed for the first red flag, gzip -9. */
  firstRedFlagGzip: 60_000,
  /** Everything the service worker keeps, every language with it, as it is transferred: gzip -9. */
  precacheGzip: 1_500_000,
} as const;
