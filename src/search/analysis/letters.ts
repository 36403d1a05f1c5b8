/**
 * What single characters mean to the search. Everything that is no Latin letter, mark or digit separates, so that
 * only a-z and 0-9 can come out of any text. Escapes instead of letters, since these are code points and not words.
 */

/** Stroke of the d: no decomposition of Unicode gives it, so this module does. */
export const STROKE = '\u0335';
/** Letters without a decomposition, and those that old fonts leave in place of đ (eth, African d). */
const UNDIVIDED: Readonly<Record<string, string>> = {
  '\u0111': `d${STROKE}`,
  '\u00f0': `d${STROKE}`,
  '\u0256': `d${STROKE}`,
  '\u00f8': 'o',
  '\u0142': 'l',
  '\u0131': 'i',
  '\u00df': 'ss',
  '\u00e6': 'ae',
  '\u0153': 'oe',
};
/** Soft hyphen, joiners, zero-width and direction marks, selectors, and marks that no Latin letter carries. */
const PASSED_OVER =
  // eslint-disable-next-line no-misleading-character-class -- single characters are tested, and marks are what it is about
  /^[\u00ad\u061c\u180e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]$/u;
const USABLE = /^(?:(?:[a-z]|[\u0300-\u036f])+|[0-9]+)$/u;

const known = new Map<string, string | null>();

function read(char: string): string | null {
  if (PASSED_OVER.test(char)) return '';
  const parts = char.normalize('NFKD').toLowerCase();
  const letters = UNDIVIDED[parts] ?? parts;
  return USABLE.test(letters) ? letters : null;
}

/**
 * The base letters a-z with their marks (U+0300 to U+036F), or the digits, that one character stands for: "Ở" gives
 * "o", horn and hook, "ﬁ" gives "fi", "²" gives "2". Empty for what is passed over, null for what separates.
 */
export function lettersOf(char: string): string | null {
  let letters = known.get(char);
  if (letters === undefined) {
    letters = read(char);
    known.set(char, letters);
  }
  return letters;
}
