/** How well marks that were asked for fit those that are written, from best to least. */
export const MARKS = { same: 1, leftOut: 0.8, otherTone: 0.5, lettersOnly: 0.35 } as const;

/** A toned form without its tone; a number has none. */
const untoned = (toned: string) => (toned < ':' ? toned : toned.replace(/[1-5]$/u, ''));
const isMarked = (toned: string) => toned >= ':' && /[^a-z]/u.test(toned);

function syllableFit(asked: string, written: string): number {
  if (asked === written) return MARKS.same;
  if (!isMarked(asked)) return MARKS.leftOut;
  return untoned(asked) === untoned(written) ? MARKS.otherTone : MARKS.lettersOnly;
}

/**
 * How well the marks of what is asked fit what is written; both have the same key. The same marks give 1, a query
 * without any 0.8 ("duong" for "đường"), another tone 0.5 ("hoà" for "hóa"), other marks 0.35 ("dương" for "đường").
 * A pair fits as well as its worse half.
 */
export function markFit({ toned }: { toned: string }, written: string): number {
  const parts = written.split('-');
  const fits = toned.split('-').map((asked, place) => syllableFit(asked, parts[place] ?? ''));
  return Math.min(...fits);
}
