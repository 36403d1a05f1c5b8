import { distance } from 'fastest-levenshtein';
import { foldMarks } from '../domain/text.ts';

/**
 * The candidate a person most likely meant: fewest changed letters, marks and
 * case aside. Undefined when none is close (more than a third of the letters,
 * at least two, would have to change).
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  const folded = foldMarks(found);
  let best: string | undefined;
  let fewest = Math.max(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const changes = distance(folded, foldMarks(candidate));
    if (changes < fewest) {
      fewest = changes;
      best = candidate;
    }
  }
  return best;
}
