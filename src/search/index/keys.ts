import { sentencesOf, type Syllable } from '../analysis/syllables.ts';
import type { Filters } from '../answer.ts';

/**
 * Keys of the index, sorted in one list: pairs of neighbours and document numbers as the analysis writes them
 * ("duong0hoa", "kh036"), single syllables behind a dot (".hoa"), values of filters behind "=" ("=thon thon dong").
 * Pairs lie apart from singles, since most queries are decided by pairs alone.
 */
export const singleKey = (folded: string) => `.${folded}`;

/** All syllables of a name, in whatever sentences. */
export function nameSyllables(name: string): Syllable[] {
  return sentencesOf(name).reduce<Syllable[]>((all, sentence) => all.concat(sentence), []);
}

/** A value of a filter as key and, since "Thôn Đông" is not "Thôn Dong", as it is written. */
export function filterTerm(name: keyof Filters, value: string): { key: string; toned: string } {
  const syllables = nameSyllables(value);
  return {
    key: `=${name} ${syllables.map(({ folded }) => folded).join(' ')}`,
    toned: syllables.map(({ toned }) => toned).join(' '),
  };
}
