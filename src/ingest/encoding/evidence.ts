import { decodeWith, WINDOWS_1252 } from './code-page.ts';
import { HOLE } from './letters.ts';
import { isVietnameseSyllable } from './syllables.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViscii } from './viscii.ts';
import { decodeVni } from './vni.ts';
import { decodeWindows1258 } from './windows-1258.ts';

/**
 * Readings of bytes that are no strict UTF-8. The last two are here as rivals only: what an English PC writes
 * has no room for most Vietnamese letters, and a damaged UTF-8 file is none of the others.
 */
export const LEGACY = {
  'windows-1258': decodeWindows1258,
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viscii: decodeViscii,
  'windows-1252': (bytes: Uint8Array): string => decodeWith(WINDOWS_1252, bytes),
  'utf-8': (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes),
} as const;
export type Legacy = keyof typeof LEGACY;
export const LEGACY_NAMES = Object.keys(LEGACY) as Legacy[];

type Verdict = 'syllable' | 'neutral' | 'wrong';
/** How many distinct marked words read as syllables, and word by word what each reading gives. */
export type Reading<Name extends Legacy = Legacy> = {
  name: Name;
  syllables: number;
  wrong: number;
  verdicts: Verdict[];
};

/** No file in Vietnamese has more: the language has about 7,000 syllables, each with three customs of case. */
const MAX_WORDS = 20_000;
/** A syllable of seven letters in UTF-8 needs about half of this; longer runs are no words in any encoding. */
const MAX_WORD_BYTES = 64;

const isAsciiLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** The bytes as characters, one to one: a key for maps. Runs too long for a word share one. */
function keyOf(bytes: Uint8Array): string {
  if (bytes.length > MAX_WORD_BYTES) return '';
  let key = '';
  for (const byte of bytes) key += String.fromCharCode(byte);
  return key;
}

/** The distinct runs of letters and high bytes that hold at least one high byte; null when there are absurdly many. */
export function markedWords(bytes: Uint8Array): Uint8Array[] | null {
  const words = new Map<string, Uint8Array>();
  let start = 0;
  let isMarked = false;
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) isMarked = true;
    else if (!isAsciiLetter(byte)) {
      const word = bytes.subarray(start, at);
      if (isMarked) words.set(keyOf(word), word);
      if (words.size > MAX_WORDS) return null;
      start = at + 1;
      isMarked = false;
    }
  }
  return [...words.values()];
}

/** Punctuation and signs that touch words without being part of them, where they can stand in a text. */
const SEPARATORS =
  /[\s\u00A0\u2013\u2014\u2026]+|(?<!\p{L})[\u00AB\u2018\u201C]|[\u00BB\u2019\u201D\u2022\u20AC\u20AB\u00B0\u00B2\u00B3](?!\p{L})/u;
const LETTER = /\p{L}/u;
const FALSE_STROKE: Readonly<Record<string, string>> = { '\u00D0': '\u0110', '\u00F0': '\u0111' };
const CONSONANTS_ONLY = /^[b-df-hj-np-tv-xz\u0111]+$/iu;
/** Capitals without tone or shape other than the stroked D: an abbreviation, no syllable. */
const ABBREVIATION = /^[A-Z\u0110]{2,}$/u;

function judgePart(part: string): Verdict {
  if (!LETTER.test(part) || CONSONANTS_ONLY.test(part)) return 'neutral';
  if (isVietnameseSyllable(part)) return 'syllable';
  return ABBREVIATION.test(part) ? 'neutral' : 'wrong';
}

/** Judges one decoded word: wrong when one part is, neutral when it is only an abbreviation or a sign. */
export function judgeWord(word: string): Verdict {
  if (word.includes(HOLE)) return 'wrong';
  const verdicts = word
    .replace(/[\u00D0\u00F0]/gu, (sign) => FALSE_STROKE[sign] ?? sign)
    .split(SEPARATORS)
    .filter((part) => part !== '')
    .map(judgePart);
  if (verdicts.includes('wrong')) return 'wrong';
  return verdicts.includes('syllable') ? 'syllable' : 'neutral';
}

function readWords<Name extends Legacy>(name: Name, words: readonly Uint8Array[]): Reading<Name> {
  const judge = (word: Uint8Array): Verdict =>
    word.length > MAX_WORD_BYTES ? 'wrong' : judgeWord(LEGACY[name](word));
  const verdicts = words.map(judge);
  const count = (wanted: Verdict): number => verdicts.filter((found) => found === wanted).length;
  return { name, verdicts, syllables: count('syllable'), wrong: count('wrong') };
}

/** The readings of the words, the one with most syllables first. */
export function rankReadings<Name extends Legacy>(
  words: readonly Uint8Array[],
  names: readonly Name[],
): Reading<Name>[] {
  return names.map((name) => readWords(name, words)).sort((a, b) => b.syllables - a.syllables);
}

/** Words that are syllables in this reading and nothing in the rival's. */
export function winsOver(reading: Reading, rival: Reading): number {
  return reading.verdicts.filter(
    (verdict, index) => verdict === 'syllable' && rival.verdicts[index] === 'wrong',
  ).length;
}
