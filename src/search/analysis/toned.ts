/** How well marks that were asked for fit those that are written, from best to least. */
export const MARKS = { same: 1, leftOut: 0.8, otherTone: 0.5, lettersOnly: 0.35 } as const;

/** Toned letters without their mark. */
const BARE: Readonly<Record<string, string>> = {
  '\u0111': 'd',
  '\u0103': 'a',
  '\u00e2': 'a',
  '\u00ea': 'e',
  '\u00f4': 'o',
  '\u01a1': 'o',
  '\u01b0': 'u',
};

/** Letters of a toned form, and its tone; a number has none. */
function partsOf(toned: string): { letters: string; tone: string } {
  const tone = toned < ':' ? '' : (/[1-5]$/u.exec(toned)?.[0] ?? '');
  return { letters: toned.slice(0, toned.length - tone.length), tone };
}

/** Whether what is written only adds marks to what was asked, as it does for who has no key for đ. */
function isLeftOut(asked: string, written: string): boolean {
  const [a, b] = [partsOf(asked), partsOf(written)];
  if (a.tone !== '' && a.tone !== b.tone) return false;
  return a.letters.split('').every((letter, place) => {
    const there = b.letters.charAt(place);
    return letter === there || letter === BARE[there];
  });
}

function syllableFit(asked: string, written: string): number {
  if (asked === written) return MARKS.same;
  if (isLeftOut(asked, written)) return MARKS.leftOut;
  return partsOf(asked).letters === partsOf(written).letters ? MARKS.otherTone : MARKS.lettersOnly;
}

/**
 * How well the marks of what is asked fit what is written; both have the same key. The same marks give 1, a query
 * that leaves some out 0.8 ("duong" or "dường" for "đường"), another tone 0.5 ("hoà" for "hóa"), other marks 0.35
 * ("dưỡng" for "đường").
 * A pair fits as well as its worse half.
 */
export function markFit({ toned }: { toned: string }, written: string): number {
  const parts = written.split('-');
  const fits = toned.split('-').map((asked, place) => syllableFit(asked, parts[place] ?? ''));
  return Math.min(...fits);
}
