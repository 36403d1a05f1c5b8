import { lostLetterWords, markedRuns, mojibakeShare, oldFontWords } from './damaged-text.ts';
import {
  LEGACY,
  LEGACY_NAMES,
  markedWords,
  rankReadings,
  winsOver,
  type Legacy,
  type Reading,
} from './evidence.ts';
import { HOLE } from './letters.ts';
import { decodeUtf16, readMarklessUtf16, type Utf16 } from './utf-16.ts';

export type GuessedEncoding =
  | 'utf-8'
  | 'utf-8-bom'
  | Utf16
  | 'windows-1258'
  | 'windows-1252-lossy'
  | 'tcvn3'
  | 'vni'
  | 'viscii'
  | 'unknown';

/**
 * `sure`: every letter is right (in TCVN3 but for the case of toned letters) and `text` may be used.
 * `likely`: the name is good enough for an instruction, `text` only for pointing at places.
 * `text` is NFC without a byte order mark; null when bytes have no meaning in the encoding.
 * `lostLetters` counts the distinct words with "?" in place of letters.
 */
export type EncodingGuess = {
  encoding: GuessedEncoding;
  text: string | null;
  certainty: 'sure' | 'likely' | 'none';
  lostLetters: number;
};

/** Words by which a reading must beat every other one to be certain, and to be named at all. */
const SURE_WINS = 4;
const LIKELY_WINS = 2;
const SURE_SHARE = 0.95;
const LIKELY_SHARE = 0.7;

const UNKNOWN: EncodingGuess = {
  encoding: 'unknown',
  text: null,
  certainty: 'none',
  lostLetters: 0,
};

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null; // the Encoding Standard's answer to a malformed sequence
    throw error;
  }
}

/** A text in Unicode is certain unless letters were spoilt before it was saved, or NUL stands in it. */
function unicodeGuess(encoding: GuessedEncoding, decoded: string | null): EncodingGuess {
  if (decoded === null) return UNKNOWN;
  const text = decoded.normalize('NFC');
  const lostLetters = lostLetterWords(text).length;
  const isSpoilt =
    lostLetters > 0 ||
    text.includes('\u0000') ||
    text.includes(HOLE) ||
    mojibakeShare(text) > 0 ||
    oldFontWords(markedRuns(text)) !== null;
  return { encoding, text, certainty: isSpoilt ? 'likely' : 'sure', lostLetters };
}

function guessUnicode(bytes: Uint8Array): EncodingGuess | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return unicodeGuess('utf-8-bom', decodeUtf8(bytes));
  if (first === 0xff && second === 0xfe)
    return unicodeGuess('utf-16le', decodeUtf16(bytes, 'utf-16le'));
  if (first === 0xfe && second === 0xff)
    return unicodeGuess('utf-16be', decodeUtf16(bytes, 'utf-16be'));
  if (bytes.includes(0)) {
    const markless = readMarklessUtf16(bytes);
    if (markless !== null) return unicodeGuess(markless.encoding, markless.text);
  }
  const text = decodeUtf8(bytes);
  return text === null ? null : unicodeGuess('utf-8', text);
}

const shareOf = (reading: Reading): number =>
  reading.syllables / Math.max(1, reading.syllables + reading.wrong);

type Standing = { name: Legacy; isSure: boolean };

/** The reading that beats all others, or null when the words do not decide. */
function decide(words: readonly Uint8Array[]): Standing | null {
  const [best, ...rivals] = rankReadings(words, LEGACY_NAMES);
  if (best === undefined) return null;
  const wins = Math.min(...rivals.map((rival) => winsOver(best, rival)));
  const losses = Math.max(...rivals.map((rival) => winsOver(rival, best)));
  const isSure = wins >= SURE_WINS && losses === 0 && shareOf(best) >= SURE_SHARE;
  const isLikely = wins - losses >= LIKELY_WINS && shareOf(best) >= LIKELY_SHARE;
  return isLikely ? { name: best.name, isSure } : null;
}

/** Letters of Windows-1252 with "?" beside them; words alone cannot tell it from pages that agree with it. */
function guessLossy(bytes: Uint8Array, words: readonly Uint8Array[]): EncodingGuess {
  const text = LEGACY['windows-1252'](bytes).normalize('NFC');
  const lostLetters = lostLetterWords(text).length;
  const reading = rankReadings(words, ['windows-1252'])[0];
  const isFitting = reading !== undefined && shareOf(reading) >= LIKELY_SHARE;
  if (lostLetters < LIKELY_WINS || !isFitting || text.includes(HOLE)) return UNKNOWN;
  return { encoding: 'windows-1252-lossy', text, certainty: 'likely', lostLetters };
}

function guessLegacy(bytes: Uint8Array): EncodingGuess {
  const words = bytes.includes(0) ? null : markedWords(bytes);
  if (words === null) return UNKNOWN;
  const standing = decide(words);
  if (standing === null || standing.name === 'windows-1252') return guessLossy(bytes, words);
  if (standing.name === 'utf-8') return UNKNOWN; // damaged: it would have been read as UTF-8
  const decoded = LEGACY[standing.name](bytes).normalize('NFC');
  const text = decoded.includes(HOLE) ? null : decoded;
  const lostLetters = lostLetterWords(decoded).length;
  const isSure = standing.isSure && text !== null && lostLetters === 0;
  return { encoding: standing.name, text, certainty: isSure ? 'sure' : 'likely', lostLetters };
}

/**
 * Which encoding the bytes of a spreadsheet's CSV are in: a mark, strict UTF-8, the NUL pattern of UTF-16,
 * then the old Vietnamese encodings by the words that become Vietnamese syllables. Pure ASCII is UTF-8.
 * When the words do not decide the answer is `unknown`; nothing is guessed from bytes alone.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  return guessUnicode(bytes) ?? guessLegacy(bytes);
}
