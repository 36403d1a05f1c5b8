import { MARKED_VOWELS } from '../strings/speech.ts';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;
const SYLLABLE = new RegExp(
  `^(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|\\p{L})?[aeiouy${MARKED_VOWELS}]{1,3}(?:ch|ng|nh|[cmnpt])?$`,
  'u',
);
const MARKED = new RegExp(`[${MARKED_VOWELS}]`, 'u');

/** Whether a word has the shape of a Vietnamese syllable, tone aside; an abbreviation may have it too ("BAN"). */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(word.toLocaleLowerCase('vi'));
}

/** Whether a word in capitals can only be a word: it carries a tone mark, or a marked vowel in a syllable ("CÔNG"). */
export function isPlainWord(word: string): boolean {
  if (TONES.test(word.normalize('NFD'))) return true;
  return word.length > 2 && isSyllable(word) && MARKED.test(word.toLocaleLowerCase('vi'));
}

/** How many syllables a spoken text has: in Vietnamese, one for each written word. */
export function countSyllables(text: string): number {
  return text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0;
}

/** Syllables a minute of a calm loudspeaker voice: the middle of the usual 200 to 220. */
export const RATE = 210;

/** How long a text takes to read, in whole seconds. */
export function secondsFor(syllables: number): number {
  return Math.round((syllables / RATE) * 60);
}
