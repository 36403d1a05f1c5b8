import { plainForm } from '../analysis/syllables.ts';
import { isSyllable, type Vocabulary } from './vocabulary.ts';

const LONGEST_SYLLABLE = 7;
const FEW = 2;
/** Two letters are a syllable less often than three or more. */
const SHORT = 0.3;

type Way = { parts: string[]; cost: number };

/** What a part costs as one word, or null when it is none. */
function costOf(part: string, vocabulary: Vocabulary, isOpen: boolean): number | null {
  const folded = plainForm(part);
  if (folded.length < 2 && folded !== 'y') return null;
  if (isSyllable(folded) && vocabulary.has(folded)) return folded.length < 3 ? 1 + SHORT : 1;
  return isOpen && vocabulary.startsWith(folded).length > 0 ? 1 + 2 * SHORT : null;
}

/**
 * How a word without spaces may be two or more words ("duonghoa", "chuyểnđổisố"), fewest first; none for what
 * cannot be divided into words there are.
 * @param isOpen whether its last word may be unfinished
 */
export function splitsOf(word: string, vocabulary: Vocabulary, isOpen: boolean): string[] {
  const text = word.normalize('NFC');
  const ways: Way[][] = [[{ parts: [], cost: 0 }]];
  for (let end = 1; end <= text.length; end += 1) {
    const here: Way[] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const before = ways[start] ?? [];
      const part = text.slice(start, end);
      const cost =
        before.length > 0 ? costOf(part, vocabulary, isOpen && end === text.length) : null;
      if (cost === null) continue;
      for (const way of before) here.push({ parts: [...way.parts, part], cost: way.cost + cost });
    }
    ways[end] = here.sort((a, b) => a.cost - b.cost).slice(0, FEW);
  }
  return (ways[text.length] ?? [])
    .filter(({ parts }) => parts.length > 1)
    .map(({ parts }) => parts.join(' '));
}
