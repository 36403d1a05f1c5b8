import { distance } from 'fastest-levenshtein';
import { foldMarks } from '../domain/fold.ts';

/** How many letters may differ: one in a short word, a third of a long one. */
function mostChanges(length: number): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** The only candidate that goes on where the text stops ("van-hoa-xa" for "van-hoa-xa-hoi"). */
function completion(folded: string, candidates: readonly string[]): string | undefined {
  if (folded.length < 4) return undefined;
  const longer = candidates.filter((candidate) => foldMarks(candidate).startsWith(folded));
  return longer.length === 1 ? longer[0] : undefined;
}

/**
 * The candidate a person most likely meant: fewest changed letters, marks and
 * case aside, or the only one that begins so. Undefined when none is close.
 */
export function nearest(found: string, among: Iterable<string>): string | undefined {
  const folded = foldMarks(found);
  const candidates = [...among];
  let best: string | undefined;
  let fewest = mostChanges(folded.length) + 1;
  for (const candidate of candidates) {
    const changes = distance(folded, foldMarks(candidate));
    if (changes < fewest) {
      fewest = changes;
      best = candidate;
    }
  }
  return best ?? completion(folded, candidates);
}
