import { WINDOWS_1252 } from './code-page.ts';
import { rankReadings, winsOver, judgeWord } from './evidence.ts';
import { HOLE } from './letters.ts';

/** Runs that may be words read in a wrong encoding: letters and everything outside ASCII. */
const RUN = /[A-Za-z\u0080-\uFFFF]+/gu;
const OUTSIDE_ASCII = /[\u0080-\uFFFF]/u;

function distinctRuns(text: string, pattern: RegExp, isWanted: (run: string) => boolean): string[] {
  const runs = new Set<string>();
  for (const [run] of text.matchAll(pattern)) if (isWanted(run)) runs.add(run);
  return [...runs];
}

const markedRuns = (text: string): string[] =>
  distinctRuns(text, RUN, (run) => OUTSIDE_ASCII.test(run));

/** The byte a character was in Windows-1252 or -1258; bytes without meaning come through as C1 controls. */
function buildBytes(): Map<string, number> {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte < 0xa0; byte += 1) bytes.set(String.fromCharCode(byte), byte);
  WINDOWS_1252.forEach((character, byte) => {
    if (character !== HOLE) bytes.set(character, byte);
  });
  return bytes.set('\u0102', 0xc3);
}
const BYTES = buildBytes();

/** The bytes of a word in Windows-1252, or null when it has a letter the page lacks. */
function toBytes(word: string): Uint8Array | null {
  const bytes: number[] = [];
  for (const character of word) {
    const byte = BYTES.get(character);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** The word as it was before UTF-8 was read as Windows-1252 or -1258 (once or twice), or null. */
function undoMojibake(word: string, rounds = 2): string | null {
  const bytes = toBytes(word);
  if (bytes === null || rounds === 0) return null;
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes(HOLE)) return null;
  return judgeWord(text) === 'syllable' ? text : undoMojibake(text, rounds - 1);
}

/**
 * Share of the words with letters outside ASCII that are UTF-8 read as Windows-1252 or -1258 and saved
 * again: read back they are Vietnamese syllables, as they stand they are none. 0 for a text without such letters.
 */
export function mojibakeShare(text: string): number {
  const words = markedRuns(text);
  const damaged = words.filter(
    (word) => judgeWord(word) === 'wrong' && undoMojibake(word) !== null,
  );
  return words.length === 0 ? 0 : damaged.length / words.length;
}

const WORD_OR_ADDRESS = /[\p{L}\p{M}\d?/:.=&%_-]+/gu;
/** An address keeps its question mark. */
const ADDRESS = /:\/\/|\bwww\.|\?[\w-]+=/u;
const INSIDE = /\p{L}\p{M}*\?+\p{L}|(?<![\p{L}\p{M}\d?])\?+\p{L}/u;
/** Consonants and then a question mark at the end: no Vietnamese word ends before its vowel. */
const BEFORE_VOWEL =
  /(?<!\p{L})(?:ch|gh|kh|ngh?|nh|ph|th|tr|[bcdghklmnprstvx\u0110\u0111\u00D0])\?(?!\p{L})/iu;

/**
 * Distinct words in which "?" stands for a letter that was lost on saving (Excel's CSV on an English PC).
 * A question mark after a whole word is not counted, so words that lost their last letter are missed.
 */
export function lostLetterWords(text: string): string[] {
  if (!text.includes('?')) return [];
  const isLost = (word: string): boolean =>
    word.includes('?') && !ADDRESS.test(word) && (INSIDE.test(word) || BEFORE_VOWEL.test(word));
  return distinctRuns(text, WORD_OR_ADDRESS, isLost);
}

/** Words that must speak for an old font before a text is doubted. */
const ENOUGH_WORDS = 3;

/**
 * Whether a Unicode text holds words of the TCVN3 or VNI fonts: Excel saves what such a font shows as
 * accented Latin letters, in UTF-8 as well. Gives the words, as they stand, of the likelier font.
 */
export function oldFontWords(text: string): { font: 'tcvn3' | 'vni'; words: string[] } | null {
  const words = markedRuns(text);
  const known = words.flatMap((word) => {
    const bytes = toBytes(word.replace(/[\u0110\u0111]/gu, HOLE));
    return bytes === null ? [] : [{ word, bytes }];
  });
  const [best, ...rivals] = rankReadings(
    known.map(({ bytes }) => bytes),
    ['tcvn3', 'vni', 'windows-1252'],
  );
  const asIs = rivals.find(({ name }) => name === 'windows-1252');
  if (best === undefined || asIs === undefined || best.name === 'windows-1252') return null;
  if (winsOver(best, asIs) < ENOUGH_WORDS || best.syllables < best.wrong) return null;
  const found = known.filter(
    (_, index) => best.verdicts[index] === 'syllable' && asIs.verdicts[index] === 'wrong',
  );
  return { font: best.name === 'vni' ? 'vni' : 'tcvn3', words: found.map(({ word }) => word) };
}
