import { WINDOWS_1252 } from './code-page.ts';
import { judgeWord, rankReadings } from './evidence.ts';
import { HOLE } from './letters.ts';

const OUTSIDE_ASCII = /[\u0080-\uFFFF]/;
/** Longer runs are no words in any encoding. */
const MAX_RUN = 200;

/** Whether a UTF-16 code unit may be part of a word read in a wrong encoding: letters and everything outside ASCII. */
function isOfRun(unit: number): boolean {
  return unit >= 0x80 || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);
}

/**
 * Adds to `runs`, up to `limit` in all, the distinct runs that may be words read in a wrong encoding, each with at
 * least one character outside ASCII.
 */
export function markedRuns(text: string, runs = new Set<string>(), limit = Infinity): Set<string> {
  const marked = /[\u0080-\uFFFF]/g;
  let end = 0;
  for (
    let found = marked.exec(text);
    found !== null && runs.size < limit;
    found = marked.exec(text)
  ) {
    let start = found.index;
    while (start > end && isOfRun(text.charCodeAt(start - 1)) && found.index - start < MAX_RUN)
      start -= 1;
    end = found.index + 1;
    while (end < text.length && isOfRun(text.charCodeAt(end)) && end - start < MAX_RUN) end += 1;
    runs.add(text.slice(start, end));
    marked.lastIndex = end;
  }
  return runs;
}

/** The byte a character was in Windows-1252 or -1258; bytes without meaning come through as C1 controls. */
function buildBytes(): Map<string, number> {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte < 0xa0; byte += 1) bytes.set(String.fromCharCode(byte), byte);
  WINDOWS_1252.forEach((unit, byte) => bytes.set(String.fromCharCode(unit), byte));
  bytes.delete(HOLE);
  return bytes.set('\u0102', 0xc3); // 0xC3 read as Windows-1258
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
  if (!OUTSIDE_ASCII.test(text)) return null;
  return judgeWord(text) === 'wrong' ? undoMojibake(text, rounds - 1) : text;
}

/**
 * Whether a word is mojibake: read back it makes sense, as it stands it does not. Capitals before a quote or a
 * space (X\u00C3 and a closing quote) make sense both ways and stay as they are.
 */
const isMojibake = (word: string): boolean =>
  undoMojibake(word) !== null && (/\p{Ll}/u.test(word) || judgeWord(word) === 'wrong');

/** The words among the marked runs of a text that are UTF-8 read as Windows-1252 or -1258 and saved again. */
export function mojibakeWords(runs: Iterable<string>): string[] {
  return Array.from(runs).filter(isMojibake);
}

/** Share of the words with letters outside ASCII that are mojibake. 0 for a text without such letters. */
export function mojibakeShare(text: string): number {
  const runs = markedRuns(text);
  return runs.size === 0 ? 0 : mojibakeWords(runs).length / runs.size;
}

const WORD_OR_ADDRESS = /[\p{L}\p{M}\d?/:.=&%_-]{1,1000}/gu;
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
  return [...new Set(text.match(WORD_OR_ADDRESS) ?? [])].filter(isLost);
}

/** A capital with a mark behind a small letter: nobody writes so, old fonts look so ("t\u00CAn" for "t\u1EA5n"). */
const INNER_CAPITAL = /\p{Ll}(?![A-Z])\p{Lu}/u;
/** What no font shows; such a sign is a fault of its own. */
const CONTROL = /[\u0080-\u009F]/;

export type OldFont = 'tcvn3' | 'vni';
const OLD_FONTS: readonly OldFont[] = ['tcvn3', 'vni'];

/** Abbreviations with a \u0110 as the fonts show them: "Q\u0110" is no syllable, and a foreign name has a vowel. */
const ABBREVIATIONS: Readonly<Record<OldFont, RegExp>> = {
  vni: /^(?=..)[B-DF-HJ-NP-TV-Z]*\u00D1[B-DF-HJ-NP-TV-Z]*$/u,
  tcvn3: /^[B-DF-HJ-NP-TV-Z]+\u00A7[B-DF-HJ-NP-TV-Z]*$/u,
};

/** The words among some that are such abbreviations, in the first font that has any. */
function oldAbbreviations(words: readonly string[]): { font: OldFont; words: string[] } | null {
  for (const font of OLD_FONTS) {
    const found = words.filter((word) => ABBREVIATIONS[font].test(word));
    if (found.length > 0) return { font, words: found };
  }
  return null;
}

/**
 * The words among the marked runs of a Unicode text that were typed in a TCVN3 or VNI font, as they stand: Excel saves
 * what such a font shows as accented Latin letters, in UTF-8 as well. They are words that are no
 * Vietnamese as they are and syllables in the font's code; the font with more of them is named. Without
 * such words, abbreviations tell. One
 * word may be chance, three are not. Null when there is none.
 */
export function oldFontWords(runs: Iterable<string>): { font: OldFont; words: string[] } | null {
  const suspects = [...runs].flatMap((word) => {
    const isShown = /[A-Za-z]/u.test(word) && !CONTROL.test(word);
    const isSuspect = isShown && (judgeWord(word) === 'wrong' || INNER_CAPITAL.test(word));
    const bytes = isSuspect && !isMojibake(word) ? toBytes(word) : null;
    return bytes === null ? [] : [{ word, bytes }];
  });
  const [best] = rankReadings(
    suspects.map(({ bytes }) => bytes),
    OLD_FONTS,
  );
  if (best === undefined || best.syllables === 0) return oldAbbreviations([...runs]);
  const words = suspects.filter((_, index) => best.verdicts[index] === 'syllable');
  return { font: best.name, words: words.map(({ word }) => word) };
}
