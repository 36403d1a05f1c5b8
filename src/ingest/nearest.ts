import { closest } from 'fastest-levenshtein';
import { foldMarks } from '../domain/fold.ts';

/** The known text most like what was written, compared without marks and case; null when nothing is known. */
export function nearest(text: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const folded = known.map(foldMarks);
  return known[folded.indexOf(closest(foldMarks(text), folded))] ?? null;
}
