import { spellingsOf } from '../../../../src/search/repair/spelling.ts';
import type { Vocabulary } from '../../../../src/search/repair/vocabulary.ts';
import { plainForm } from '../../../../src/search/analysis/syllables.ts';

/** A vocabulary of all words of some texts, and how often it was asked anything. */
export function vocabularyOf(...texts: string[]): Vocabulary & { steps: number } {
  const powers = new Map<string, number>();
  const words = plainForm(texts.join('\n')).split(' ');
  for (const word of words) powers.set(word, (powers.get(word) ?? -1) + 1);
  return {
    steps: 0,
    has(folded) {
      this.steps += 1;
      return /^\d+$/u.test(folded) || powers.has(folded);
    },
    startsWith(prefix) {
      this.steps += 1;
      return [...powers.keys()]
        .filter((word) => word !== prefix && word.startsWith(prefix))
        .slice(0, 6);
    },
    nearest(folded) {
      this.steps += 1;
      return spellingsOf(folded, (word) => powers.get(word));
    },
  };
}
