import { sentencesOf, type Syllable } from '../analysis/syllables.ts';
import type { Filters } from '../answer.ts';

/**
 * Keys of the index, sorted in one list: pairs of neighbours and document numbers as the analysis writes them
 * ("duong0hoa", "kh036"), single syllables behind a dot (".hoa"), values of filters behind "=" ("=thon thon dong").
 * Pairs lie apart from singles, since most queries are decided by pairs alone.
 */
export const singleKey = (folded: string) => `.${folded}`;

/** Sorts before every character of a key, so that ids sort by key, then by how the term is written. */
const BETWEEN = '\t';

/** A term as it is written, in one text. */
export function termId(key: string, toned: string): string {
  return `${key}${BETWEEN}${toned}`;
}

export function partsOfId(id: string): { key: string; toned: string } {
  const between = id.indexOf(BETWEEN);
  return { key: id.slice(0, between), toned: id.slice(between + 1) };
}

/** All syllables of a name, in whatever sentences. */
export function nameSyllables(name: string): Syllable[] {
  return sentencesOf(name).reduce<Syllable[]>((all, sentence) => all.concat(sentence), []);
}

/** A value of a filter as a term: "Thôn Đông" is not "Thôn Dong". */
export function filterTerm(
  name: keyof Filters,
  value: string,
): { key: string; plain: string; toned: string } {
  const syllables = nameSyllables(value);
  const plain = syllables.map(({ folded }) => folded).join(' ');
  return { key: `=${name} ${plain}`, plain, toned: syllables.map(({ toned }) => toned).join(' ') };
}
