import { changedPage, decodeWith, WINDOWS_1252, type CodePage } from './code-page.ts';
import { HOLE, letters } from './letters.ts';

const holes = (count: number): string[] => Array.from({ length: count }, () => HOLE);

// The fonts keep Windows' quotes, dashes and ellipsis in 0x80-0x9F; the capitals of TCVN 5712's larger
// set are not in them and stay holes.
const PAGE: CodePage = changedPage(WINDOWS_1252, [
  [0x80, holes(5)],
  [0x86, holes(11)],
  [0x98, holes(8)],
  [0xa1, letters('A( A^ E^ O^ O+ U+ DD a( a^ e^ o^ o+ u+ dd')],
  [0xaf, holes(6)],
  [0xb5, letters("a` a? a~ a' a.")],
  [0xba, holes(1)],
  [0xbb, letters("a(` a(? a(~ a('")],
  [0xbf, holes(7)],
  [0xc6, letters("a(. a^` a^? a^~ a^' a^. e`")],
  [0xcd, holes(1)],
  [0xce, letters("e? e~ e' e. e^` e^? e^~ e^' e^. i` i?")],
  [0xd9, holes(3)],
  [0xdc, letters("i~ i' i. o`")],
  [0xe0, holes(1)],
  [0xe1, letters("o? o~ o' o. o^` o^? o^~ o^' o^. o+` o+? o+~ o+' o+. u`")],
  [0xf0, holes(1)],
  [0xf1, letters("u? u~ u' u. u+` u+? u+~ u+' u+. y` y? y~ y' y.")],
  [0xff, holes(1)],
]);

const WORD = /\p{L}{1,64}/gu;
/** Capitals the encoding can write: A-Z and those with a shape but no tone. */
const KNOWN_CAPITAL = /[A-Z\u0102\u00C2\u00CA\u00D4\u01A0\u01AF\u0110]/gu;
/** Small letters that are surely small: the encoding has a capital for each. */
const KNOWN_SMALL = /[a-z\u0103\u00E2\u00EA\u00F4\u01A1\u01B0\u0111]/u;

/** A word whose capitals can be seen although its toned letters have none: two capitals and no small letter. */
function restoreCapitals(word: string): string {
  const isCapital = !KNOWN_SMALL.test(word) && (word.match(KNOWN_CAPITAL)?.length ?? 0) >= 2;
  return isCapital ? word.toUpperCase() : word;
}

/**
 * TCVN3, the code of the ABC fonts (.VnTime, .VnArial).
 *
 * The case of toned letters is not in the bytes: capitals were shown by a second
 * font (.VnTimeH, .VnArialH) that draws the same bytes as capitals, and the font's
 * name is not in a CSV file. Capitals come back only in words where they are certain
 * (HO\u1EA0CH from "HO" + toned a + "CH"); see `doubtfulCaseWords` for the others.
 * Letters and tones are exact.
 */
export function decodeTcvn3(bytes: Uint8Array): string {
  return decodeWith(PAGE, bytes).replace(WORD, restoreCapitals);
}

/** Distinct words of a decoded text whose toned letters stand as small letters after capitals only ("X\u00E3", "K\u1EBF"): either case is possible. */
export function doubtfulCaseWords(text: string): string[] {
  const isDoubtful = (word: string): boolean =>
    !KNOWN_SMALL.test(word) && word !== word.toUpperCase();
  return [...new Set(text.match(WORD) ?? [])].filter(isDoubtful);
}
