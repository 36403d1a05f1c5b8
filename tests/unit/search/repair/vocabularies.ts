import { plainForm } from '../../../../src/search/analysis/syllables.ts';
import { vocabularyOf, type Vocabulary } from '../../../../src/search/repair/vocabulary.ts';

/** A vocabulary of all words of some texts, and how often it was asked anything. */
export function wordsIn(...texts: string[]): Vocabulary & { steps: number } {
  const counts = new Map<string, number>();
  for (const word of plainForm(texts.join('\n')).match(/[a-z]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const powers = new Map([...counts].map(([word, count]) => [word, Math.floor(Math.log2(count))]));
  const vocabulary = vocabularyOf([...powers.keys()].sort(), powers);
  return {
    steps: 0,
    powerOf(folded) {
      this.steps += 1;
      return vocabulary.powerOf(folded);
    },
    goesOn(prefix) {
      this.steps += 1;
      return vocabulary.goesOn(prefix);
    },
  };
}
