/** The closed list of folded syllables that an index has. */
export type Vocabulary = {
  has(folded: string): boolean;
  /** Words that begin so and go on, most written first; few. */
  startsWith(prefix: string): string[];
  /** Words one mistake away, likeliest first; few. */
  nearest(folded: string): string[];
};

const SYLLABLE =
  /^(?:ngh?|gh?|kh?|nh?|ph?|qu|th?|tr?|ch?|[bdhlmrsvx])?[aeiouy]{1,3}(?:ch?|ng|nh?|[mpt])?$/u;

/** Whether a folded word has the shape of a Vietnamese syllable, be there such a one or not. */
export function isSyllable(folded: string): boolean {
  return SYLLABLE.test(folded);
}
