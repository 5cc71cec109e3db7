const bySpace = (text: string): string[] => (text === "" ? [] : text.split(" "));
const asIs = (term: string): string => term;

/** Options of an index whose texts were read already: each word is taken as it stands. */
export const asWritten = {
  tokenize: bySpace,
  processTerm: asIs,
  searchOptions: { tokenize: bySpace, processTerm: asIs },
} as const;
