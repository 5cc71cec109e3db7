/** Turns speech into text on the device itself; absent where the browser would send it elsewhere. */
export interface Dictation {
  /** Whether this device recognises the language by itself. */
  isReady(language: string): Promise<boolean>;
  /**
   * Listens until a pause. @returns what was heard; empty when nothing was, or it was stopped
   * @throws when the microphone is not allowed or the recogniser fails
   */
  listen(language: string): Promise<string>;
  stop(): void;
}
