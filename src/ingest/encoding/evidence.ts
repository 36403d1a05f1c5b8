import { decodeWith, WINDOWS_1252 } from './code-page.ts';
import { HOLE } from './letters.ts';
import { isVietnameseSyllable } from './syllables.ts';
import { decodeTcvn3 } from './tcvn3.ts';
import { decodeViscii } from './viscii.ts';
import { decodeVni } from './vni.ts';
import { decodeWindows1258 } from './windows-1258.ts';

/** Windows-1252 is here as a rival: what an English PC writes has no room for most Vietnamese letters. */
export const LEGACY = {
  'windows-1258': decodeWindows1258,
  tcvn3: decodeTcvn3,
  vni: decodeVni,
  viscii: decodeViscii,
  'windows-1252': (bytes: Uint8Array): string => decodeWith(WINDOWS_1252, bytes),
} as const;
export type Legacy = keyof typeof LEGACY;
export const LEGACY_NAMES = Object.keys(LEGACY) as Legacy[];

type Verdict = 'syllable' | 'neutral' | 'wrong';
/** How many distinct marked words read as syllables, and word by word what each reading gives. */
export type Reading = { name: Legacy; syllables: number; wrong: number; verdicts: Verdict[] };

/** No file in Vietnamese has more: the language has about 7,000 syllables, each with three customs of case. */
const MAX_WORDS = 20_000;

const isAsciiLetter = (byte: number): boolean => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/** The bytes as characters, one to one: a key for sets and maps. */
function keyOf(bytes: Uint8Array): string {
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

/** Punctuation and signs that touch words without being part of them. */
const SEPARATORS =
  /[\s\u00A0\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u2022\u20AC\u20AB\u00AB\u00BB\u00B0\u00B2\u00B3\u00BD]+/u;
const FALSE_STROKE: Readonly<Record<string, string>> = { '\u00D0': '\u0110', '\u00F0': '\u0111' };
const CONSONANTS_ONLY = /^[b-df-hj-np-tv-xz\u0111]+$/iu;
/** Capitals without tone or shape other than the stroked D: an abbreviation, no syllable. */
const ABBREVIATION = /^[A-Z\u0110]{2,}$/u;

function judgePart(part: string): Verdict {
  if (CONSONANTS_ONLY.test(part)) return 'neutral';
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

function readWords(name: Legacy, words: readonly Uint8Array[]): Reading {
  const verdicts = words.map((word) => judgeWord(LEGACY[name](word)));
  const count = (wanted: Verdict): number => verdicts.filter((found) => found === wanted).length;
  return { name, verdicts, syllables: count('syllable'), wrong: count('wrong') };
}

/** All readings of the words, the one with most syllables first. */
export function rankReadings(words: readonly Uint8Array[], names = LEGACY_NAMES): Reading[] {
  return names.map((name) => readWords(name, words)).sort((a, b) => b.syllables - a.syllables);
}

/** Words that are syllables in this reading and nothing in the rival's. */
export function winsOver(reading: Reading, rival: Reading): number {
  return reading.verdicts.filter(
    (verdict, index) => verdict === 'syllable' && rival.verdicts[index] === 'wrong',
  ).length;
}
