/** How Vietnamese is typed: letters apart from their marks, and the keys of the two ways of typing, when the phone did not turn them into marks. */

/** Acute, grave, hook, tilde, dot: in the order of VNI's digits 1 to 5. */
export const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const;
const TELEX_TONES = 'sfrxj';
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031B';

export type Letter = {
  base: string;
  /** Circumflex, breve or horn; empty when it has none. */
  shape: string;
  /** One of TONES, or empty. */
  tone: string;
};

const isTone = (mark: string) => (TONES as readonly string[]).includes(mark);

export function lettersOf(word: string): Letter[] {
  const letters: Letter[] = [];
  for (const sign of word.normalize('NFD')) {
    const last = letters.at(-1);
    if (last !== undefined && isTone(sign)) last.tone = sign;
    else if (last !== undefined && [CIRCUMFLEX, BREVE, HORN].includes(sign)) last.shape = sign;
    else letters.push({ base: sign, shape: '', tone: '' });
  }
  return letters;
}

export function spell(letters: readonly Letter[]): string {
  return letters
    .map(({ base, shape, tone }) => base + shape + tone)
    .join('')
    .normalize('NFC');
}

type Keys = { shape: (letter: Letter) => string; tone: (tone: string) => string };

const telexKeys: Keys = {
  shape: ({ base, shape }) => {
    if (base === 'đ') return 'd';
    if (shape === CIRCUMFLEX) return base;
    return shape === '' ? '' : 'w';
  },
  tone: (tone) => TELEX_TONES.charAt((TONES as readonly string[]).indexOf(tone)),
};
const VNI_SHAPES: Readonly<Record<string, string>> = {
  [CIRCUMFLEX]: '6',
  [HORN]: '7',
  [BREVE]: '8',
};
const vniKeys: Keys = {
  shape: ({ base, shape }) => (base === 'đ' ? '9' : (VNI_SHAPES[shape] ?? '')),
  tone: (tone) => String((TONES as readonly string[]).indexOf(tone) + 1),
};

/** The keys of one syllable. @param toneLast at the end of the syllable, else after its letter */
function keysOf(syllable: string, { shape, tone }: Keys, toneLast: boolean): string {
  const letters = lettersOf(syllable.toLowerCase());
  const toneOf = letters.find((letter) => letter.tone !== '')?.tone;
  const toneKey = toneOf === undefined ? '' : tone(toneOf);
  const typed = letters.map((letter) => {
    const base = letter.base === 'đ' ? 'd' : letter.base;
    return base + shape(letter) + (letter.tone === '' || toneLast ? '' : toneKey);
  });
  return typed.join('') + (toneLast ? toneKey : '');
}

export const telex = (syllable: string, toneLast = true) => keysOf(syllable, telexKeys, toneLast);
export const vni = (syllable: string, toneLast = true) => keysOf(syllable, vniKeys, toneLast);
