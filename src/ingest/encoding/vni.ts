import { textOfUnits, WINDOWS_1252, type CodePage } from './code-page.ts';
import { HOLE, letters } from './letters.ts';

// Second bytes of a pair, small; capitals are 0x20 lower. Order: sharp, falling, asking, tumbling, heavy.
const TONES = [0xf9, 0xf8, 0xfb, 0xf5, 0xef];
const ROOF = [0xe2, 0xe1, 0xe0, 0xe5, 0xe3, 0xe4];
const BOWL = [0xea, 0xe9, 0xe8, 0xfa, 0xfc, 0xeb];
const SIGNS = ["'", '`', '?', '~', '.'];

/** Letters of one byte; the rest of 0xC0-0xFF are second halves. */
const SINGLE_BYTES = [0xf4, 0xf6, 0xed, 0xec, 0xe6, 0xf3, 0xf2, 0xee, 0xf1];
const SINGLE_LETTERS = "o+ u+ i' i` i? i~ i. y. dd";

const pairKey = (first: number, second: number): number => first * 256 + second;
const unitOf = (letter: string): number => letter.charCodeAt(0);

function addPairs(pairs: Uint16Array, first: number, shape: string, marks: number[]): void {
  const signs = marks === ROOF || marks === BOWL ? ['', ...SIGNS] : SIGNS;
  marks.forEach((mark, index) => {
    const [small = HOLE] = letters(shape + (signs[index] ?? ''));
    const large = unitOf(small.toUpperCase());
    pairs[pairKey(first, mark)] = unitOf(small);
    pairs[pairKey(first - 0x20, mark - 0x20)] = large;
    pairs[pairKey(first - 0x20, mark)] = large; // a capital typed with a small mark
  });
}

/** The letter of each pair of bytes, 0 for none. */
function buildPairs(): Uint16Array {
  const pairs = new Uint16Array(256 * 256);
  for (const base of ['a', 'e', 'o', 'u']) addPairs(pairs, unitOf(base), base, TONES);
  for (const base of ['a', 'e', 'o']) addPairs(pairs, unitOf(base), `${base}^`, ROOF);
  addPairs(pairs, 0x61, 'a(', BOWL);
  addPairs(pairs, 0xf4, 'o+', TONES);
  addPairs(pairs, 0xf6, 'u+', TONES);
  addPairs(pairs, 0x79, 'y', TONES.slice(0, 4));
  return pairs;
}

function buildSingles(): CodePage {
  const singles = WINDOWS_1252.slice().fill(unitOf(HOLE), 0xc0);
  letters(SINGLE_LETTERS).forEach((small, index) => {
    const byte = SINGLE_BYTES[index] ?? 0;
    singles[byte] = unitOf(small);
    singles[byte - 0x20] = unitOf(small.toUpperCase());
  });
  return singles;
}

const PAIRS = buildPairs();
const SINGLES = buildSingles();

/** VNI-Windows: a letter of one byte, or a base and a second byte with its shape and tone. A second byte alone is a HOLE. */
export function decodeVni(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    const pair = PAIRS[pairKey(first, bytes[at + 1] ?? 0)] ?? 0;
    units[length] = pair === 0 ? (SINGLES[first] ?? 0) : pair;
    length += 1;
    if (pair !== 0) at += 1;
  }
  return textOfUnits(units.subarray(0, length));
}
