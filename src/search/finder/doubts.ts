import { pairKey } from '../analysis/terms.ts';
import { spellingsOf } from '../repair/spelling.ts';
import type { Vocabulary } from '../repair/vocabulary.ts';
import type { Query } from './query.ts';

/** A query with one word put right, and the pairs it then makes: they must stand somewhere for it to be likely. */
export type Doubt = { text: string; pairs: readonly string[] };

/**
 * What may be meant where a word stands between two others beside which it is written nowhere, though there is such a
 * word: "thanh ton truc tuyen". Likeliest first. Words at the ends have one neighbour, too little to doubt them.
 * @param isNowhere whether a pair is known to be written nowhere
 */
export function doubtsOf(
  { text, syllables, sides }: Query,
  vocabulary: Vocabulary,
  isNowhere: (key: string) => boolean,
): Doubt[] {
  const doubts: Doubt[] = [];
  syllables.forEach(({ folded, start, end }, place) => {
    const around = sides.filter(({ covers, isNumber }) => !isNumber && covers.includes(place));
    const [before, after] = [syllables[place - 1], syllables[place + 1]];
    if (folded < ':' || around.length < 2 || before === undefined || after === undefined) return;
    if (!around.every(({ key }) => isNowhere(key))) return;
    for (const word of spellingsOf(folded, (other) => vocabulary.powerOf(other))) {
      const pairs = [pairKey(before.folded, word), pairKey(word, after.folded)];
      if (pairs.some(isNowhere)) continue;
      doubts.push({ text: text.slice(0, start) + word + text.slice(end), pairs });
    }
  });
  return doubts;
}
