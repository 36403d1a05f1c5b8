import { sentencesOf, type Syllable } from '../analysis/syllables.ts';

/** What may stand in a part of the query, or in all of it. */
export type Option = {
  text: string;
  /** The higher, the less likely. */
  cost: number;
  /** Whether something else may as well have been meant: without neighbours that bear it out, nobody can be sure. */
  isGuess: boolean;
};
/** A part of the query, and what may stand in its place. */
export type Slot = { start: number; end: number; options: readonly Option[] };

/** More words than anybody types are not repaired. */
const LONGEST_QUERY = 24;
const LONGEST_WORD = 24;

/** Parts of a query without space or sign inside: one syllable, or letters and digits in turns. */
export function wordsOf(query: string): Syllable[][] {
  const words: Syllable[][] = [];
  for (const sentence of sentencesOf(query)) {
    for (const syllable of sentence) {
      const word = words[words.length - 1];
      if (word !== undefined && word[word.length - 1]?.end === syllable.start) word.push(syllable);
      else words.push([syllable]);
    }
  }
  return words.slice(0, LONGEST_QUERY).filter(({ length }) => length <= LONGEST_WORD);
}

function joined(way: Option, gap: string, { text, cost, isGuess }: Option): Option {
  return {
    text: way.text + gap + text,
    cost: way.cost + cost,
    isGuess: way.isGuess || isGuess,
  };
}

/** The likeliest ways to fill the slots of a query, `most` at most; one way, the query itself, without slots. */
export function filled(query: string, slots: readonly Slot[], most: number): Option[] {
  let ways: Option[] = [{ text: '', cost: 0, isGuess: false }];
  let at = 0;
  for (const { start, end, options } of slots) {
    const gap = query.slice(at, start);
    const longer: Option[] = [];
    for (const way of ways) for (const option of options) longer.push(joined(way, gap, option));
    ways = longer.sort((a, b) => a.cost - b.cost).slice(0, most);
    at = end;
  }
  return ways.map((way) => ({ ...way, text: way.text + query.slice(at) }));
}
