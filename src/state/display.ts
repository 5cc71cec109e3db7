/** What the device lets an unattended screen do. */
export interface Display {
  /**
   * Keeps the screen on until the returned function is called. Null where the device cannot.
   * @param tell told whether it is kept on, now and at each change
   */
  readonly keepAwake: ((tell: (isAwake: boolean) => void) => () => void) | null;
  /** Fills the screen, or gives it back. Null where the device cannot. */
  readonly fillScreen: (() => Promise<void>) | null;
}
