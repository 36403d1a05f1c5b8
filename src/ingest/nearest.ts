import { distance } from 'fastest-levenshtein';
import { foldMarks } from '../domain/fold.ts';
import { remember } from './remember.ts';

/** Lower case without marks, letters of full width as plain ones. */
const plain = (text: string) => foldMarks(text.normalize('NFKC'));

/** A thing with all the texts it goes by. */
export type Named<Item> = { item: Item; texts: readonly string[] };

/** A known text: `at` is its place among them, `letters` the letters it holds. */
type Known<Item> = { item: Item; text: string; at: number; letters: number };

/** One bit for each letter of a text; letters may share one. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Each letter that only one of two texts holds is at least one step between them. */
function leastSteps(one: number, other: number): number {
  return Math.max(countBits(one & ~other), countBits(other & ~one));
}

/** Finds the known text with the fewest steps to another; of several the first. Compares only those that can still win. */
function closestTo<Item>(known: readonly Known<Item>[]): (text: string) => Known<Item> | null {
  const byLength = new Map<number, Known<Item>[]>();
  for (const one of known) {
    const others = byLength.get(one.text.length);
    if (others === undefined) byLength.set(one.text.length, [one]);
    else others.push(one);
  }
  const longest = Math.max(0, ...byLength.keys());
  return (text) => {
    const letters = lettersOf(text);
    let best: Known<Item> | null = null;
    let fewest = Infinity;
    const canWin = ({ at }: Known<Item>, steps: number) =>
      steps < fewest || (steps === fewest && at < (best?.at ?? Infinity));
    const compare = (one: Known<Item>): void => {
      if (!canWin(one, leastSteps(letters, one.letters))) return;
      const steps = distance(text, one.text);
      if (!canWin(one, steps)) return;
      best = one;
      fewest = steps;
    };
    for (let gap = 0; gap <= Math.min(fewest, longest + text.length); gap += 1)
      for (const length of new Set([text.length - gap, text.length + gap]))
        byLength.get(length)?.forEach(compare);
    return best;
  };
}

/** Finds the thing whose text is most like what was written, compared without marks and case; null when there is none. */
export function nearestOf<Item>(things: readonly Named<Item>[]): (text: string) => Item | null {
  const known = new Map<string, Known<Item>>();
  for (const { item, texts } of things)
    for (const text of texts.map(plain))
      if (!known.has(text))
        known.set(text, { item, text, at: known.size, letters: lettersOf(text) });
  const closest = closestTo([...known.values()]);
  return remember((text) => {
    const folded = plain(text);
    return (known.get(folded) ?? closest(folded))?.item ?? null;
  });
}
