/** Ways out of the app, each only at the user's touch. */
export interface Output {
  /** @returns false when the device does not allow it */
  copy(text: string): Promise<boolean>;
  print(): void;
  /** Hands a text to the browser to save as a file. @returns false when it does not allow it */
  download(name: string, text: string): Promise<boolean>;
  /** Null where the device has no share sheet. */
  readonly share: ((title: string, text: string) => Promise<boolean>) | null;
}
