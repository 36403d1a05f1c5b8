import { WINDOWS_1252 } from './code-page.ts';
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

function addPairs(pairs: Map<number, string>, first: number, shape: string, marks: number[]): void {
  const signs = marks.length === SIGNS.length ? SIGNS : ['', ...SIGNS];
  marks.forEach((mark, index) => {
    const [small = HOLE] = letters(shape + (signs[index] ?? ''));
    const large = small.toUpperCase();
    pairs.set(pairKey(first, mark), small);
    pairs.set(pairKey(first - 0x20, mark - 0x20), large);
    pairs.set(pairKey(first - 0x20, mark), large); // a capital typed with a small mark
  });
}

function buildPairs(): Map<number, string> {
  const pairs = new Map<number, string>();
  for (const base of ['a', 'e', 'o', 'u']) addPairs(pairs, base.charCodeAt(0), base, TONES);
  for (const base of ['a', 'e', 'o']) addPairs(pairs, base.charCodeAt(0), `${base}^`, ROOF);
  addPairs(pairs, 0x61, 'a(', BOWL);
  addPairs(pairs, 0xf4, 'o+', TONES);
  addPairs(pairs, 0xf6, 'u+', TONES);
  addPairs(pairs, 0x79, 'y', TONES.slice(0, 4));
  return pairs;
}

function buildSingles(): string[] {
  const singles = WINDOWS_1252.map((character, byte) => (byte >= 0xc0 ? HOLE : character));
  letters(SINGLE_LETTERS).forEach((small, index) => {
    const byte = SINGLE_BYTES[index] ?? 0;
    singles[byte] = small;
    singles[byte - 0x20] = small.toUpperCase();
  });
  return singles;
}

const PAIRS = buildPairs();
const SINGLES = buildSingles();

/** VNI-Windows: a letter of one byte, or a base and a second byte with its shape and tone. A second byte alone is a HOLE. */
export function decodeVni(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    const pair = second >= 0xc0 ? PAIRS.get(pairKey(first, second)) : undefined;
    text += pair ?? SINGLES[first] ?? HOLE;
    if (pair !== undefined) at += 1;
  }
  return text;
}
