import type { Words } from '../index/words.ts';
import { isLittle } from './little-words.ts';
import type { Query } from './query.ts';

const MOST = 3;
const FARTHEST = 2;

/** Edit distance of two words, or more than `FARTHEST` when it is larger. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > FARTHEST) return FARTHEST + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Up to three words of the index that are close to words of a query that it does not have. */
export function nearestWords({ syllables }: Query, { sorted, powers }: Words): string[] {
  const unknown = syllables.filter(
    ({ folded }) => !(folded < ':') && !isLittle(folded) && !powers.has(folded),
  );
  const near = new Map<string, number>();
  for (const { folded } of unknown) {
    for (const word of sorted) {
      const far = distance(folded, word);
      if (far <= FARTHEST && far < word.length - 1)
        near.set(word, Math.min(far, near.get(word) ?? far));
    }
  }
  return [...near]
    .sort(
      ([a, farA], [b, farB]) =>
        farA - farB || (powers.get(b) ?? 0) - (powers.get(a) ?? 0) || (a < b ? -1 : 1),
    )
    .slice(0, MOST)
    .map(([word]) => word);
}
