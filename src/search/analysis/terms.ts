import type { Syllable } from './syllables.ts';

/** What the index is asked for, and how it was written there. */
export type Term = {
  /** Only a-z and 0-9: a folded syllable, or two neighbours joined by `pairKey`. */
  key: string;
  /** The toned syllable; of a pair both, with a hyphen between. */
  toned: string;
};

const isNumber = (folded: string) => folded < ':';

/**
 * The key of two neighbours: "duong0hoa", "xom05", "15x5". No syllable mixes letters and digits and no number begins
 * with 0 (but "0" itself), so no two pairs share a key, and no pair shares one with a syllable.
 */
export function pairKey(first: string, second: string): string {
  const joint = isNumber(first) && isNumber(second) ? 'x' : '0';
  return `${first}${joint}${second}`;
}

/** The terms of one sentence: each syllable, and each two neighbours, both in the order of the text. */
export function termsOf(sentence: readonly Syllable[]): { syllables: Term[]; pairs: Term[] } {
  const syllables: Term[] = [];
  const pairs: Term[] = [];
  let before: Syllable | undefined;
  for (const syllable of sentence) {
    const { folded, toned } = syllable;
    syllables.push({ key: folded, toned });
    if (before !== undefined) {
      pairs.push({ key: pairKey(before.folded, folded), toned: `${before.toned}-${toned}` });
    }
    before = syllable;
  }
  return { syllables, pairs };
}
