/** The closed list of folded words that an index has. */
export type Vocabulary = {
  /** How often a word is written, as a power of two; undefined for a word there is not. */
  powerOf(folded: string): number | undefined;
  /** Whether a word begins so and goes on. */
  goesOn(prefix: string): boolean;
};

const SYLLABLE =
  /^(?:ngh?|gh?|kh?|nh?|ph?|qu|th?|tr?|ch?|[bdhlmrsvx])?[aeiouy]{1,3}(?:ch?|ng|nh?|[mpt])?$/u;

/** Whether a folded word has the shape of a Vietnamese syllable, be there such a one or not. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}

/** Where a text stands in a sorted list, or would stand. */
function placeOf(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The words of an index as query repair asks for them.
 * @param sorted all words, by code point
 * @param powers how often each is written, as a power of two
 */
export function vocabularyOf(
  sorted: readonly string[],
  powers: ReadonlyMap<string, number>,
): Vocabulary {
  return {
    powerOf: (folded) => powers.get(folded),
    goesOn: (prefix) => {
      const place = placeOf(sorted, prefix);
      const next = sorted[place] === prefix ? sorted[place + 1] : sorted[place];
      return next?.startsWith(prefix) === true;
    },
  };
}
