/** Every file of words that the first screen does without; listed apart, so that it carries no list. */
export const laterWords: Readonly<Record<string, () => Promise<Record<string, unknown>>>> =
  import.meta.glob<Record<string, unknown>>(
    // the tone list and the swaps it names are for the build alone
    ["/locales/*/*.json", "!/locales/*/{ui,check,tone,swaps,patient,made-from}.json"],
    { import: "default" },
  );
