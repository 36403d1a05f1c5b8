import { plainForm } from '../analysis/syllables.ts';
import { isSyllable, type Vocabulary } from './vocabulary.ts';

const LONGEST_SYLLABLE = 7;
const FEW = 3;
/** What a word costs that is never written; each time it is written twice as often, it costs one less. */
const WORD = 24;
/** A letter alone is a word less often, and so is what is no syllable or not written to its end. */
const ONE_LETTER = 6;
const NO_SYLLABLE = 4;
const TWO_CONSONANTS = 10;
const UNFINISHED = 6;
/** Words of one letter that are written without marks: "y tế", "ở nhà". */
const LETTER_WORDS = 'oy';

/** A way to divide a word, and what it costs; costs are powers of two. */
export type Split = { text: string; cost: number };
type Way = { parts: string[]; cost: number };

/** What a part costs as one word, or null when it is none. */
function costOf(part: string, vocabulary: Vocabulary, isOpen: boolean): number | null {
  const folded = plainForm(part);
  const power = vocabulary.powerOf(folded);
  if (power === undefined) {
    return isOpen && folded.length > 1 && vocabulary.goesOn(folded) ? WORD + UNFINISHED : null;
  }
  if (folded.length === 1) {
    const isWord = LETTER_WORDS.includes(folded) || part.toLowerCase() !== folded;
    return isWord ? WORD + ONE_LETTER - power : null;
  }
  if (isSyllable(folded)) return WORD - power;
  return WORD + (folded.length > 2 ? NO_SYLLABLE : TWO_CONSONANTS) - power;
}

/**
 * How a word without spaces may be two or more words ("duonghoa", "chuyểnđổisố"), likeliest first, a few at most;
 * none for what cannot be divided into words there are.
 * @param isOpen whether its last word may be unfinished
 */
export function splitsOf(word: string, vocabulary: Vocabulary, isOpen: boolean): Split[] {
  const text = word.normalize('NFC');
  const ways: Way[][] = [[{ parts: [], cost: 0 }]];
  for (let end = 1; end <= text.length; end += 1) {
    const here: Way[] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const before = ways[start] ?? [];
      const part = text.slice(start, end);
      const isLast = isOpen && end === text.length;
      const cost = before.length === 0 ? null : costOf(part, vocabulary, isLast);
      if (cost === null) continue;
      for (const way of before) here.push({ parts: [...way.parts, part], cost: way.cost + cost });
    }
    ways[end] = here.sort((a, b) => a.cost - b.cost).slice(0, FEW);
  }
  return (ways[text.length] ?? [])
    .filter(({ parts }) => parts.length > 1)
    .map(({ parts, cost }) => ({ text: parts.join(' '), cost }));
}
