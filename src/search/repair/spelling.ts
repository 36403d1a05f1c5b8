import { isSyllable } from './vocabulary.ts';

/** Beginnings and ends that sound alike somewhere in the country, or share a key of habit. */
const ALIKE_BEGINNINGS = [
  ['ch', 'tr'],
  ['s', 'x'],
  ['l', 'n'],
  ['d', 'gi', 'r', 'v', 'z'],
  ['c', 'k', 'q'],
  ['ng', 'ngh'],
  ['g', 'gh'],
  ['ph', 'f'],
  ['gi', 'j'],
];
const ALIKE_ENDS = [
  ['n', 'ng', 'nh'],
  ['c', 't', 'ch'],
  ['i', 'y'],
];
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const VOWELS = 'aeiouy';

/** How unlikely a mistake is; one step is worth a word written sixteen times as often. */
const COSTS = {
  alike: 0,
  doubled: 0.25,
  swapped: 0.5,
  nearKey: 0.75,
  missing: 1,
  extra: 1,
  vowel: 1.5,
  other: 2,
};
const FIRST_LETTER = 1;
const NO_SYLLABLE = 0.5;
const POWERS_IN_A_STEP = 4;
const FEW = 6;

const keyAt = (row: number, place: number) => ROWS[row]?.charAt(place) ?? '';

function isNearKey(key: string, other: string): boolean {
  const row = ROWS.findIndex((keys) => keys.includes(key));
  const place = ROWS[row]?.indexOf(key) ?? 0;
  const around = [
    keyAt(row, place - 1),
    keyAt(row, place + 1),
    keyAt(row - 1, place),
    keyAt(row - 1, place + 1),
    keyAt(row + 1, place - 1),
    keyAt(row + 1, place),
  ];
  return around.includes(other);
}

type Guess = (word: string, cost: number) => void;

function guessAlike(word: string, guess: Guess): void {
  const beginning = /^(?:(?:gi|qu)(?=[aeiouy])|[^aeiouy]*)/u.exec(word)?.[0] ?? '';
  for (const group of ALIKE_BEGINNINGS) {
    for (const one of group.filter((start) => start === beginning)) {
      for (const other of group) guess(other + word.slice(one.length), COSTS.alike);
    }
  }
  for (const group of ALIKE_ENDS) {
    for (const one of group.filter((end) => word.endsWith(end))) {
      for (const other of group)
        guess(word.slice(0, word.length - one.length) + other, COSTS.alike);
    }
  }
}

function replacing(letter: string, other: string): number {
  if (isNearKey(letter, other)) return COSTS.nearKey;
  return VOWELS.includes(letter) && VOWELS.includes(other) ? COSTS.vowel : COSTS.other;
}

/** What was meant when a finger slipped at one place. */
function guessSlip(word: string, place: number, guess: Guess): void {
  const before = word.slice(0, place);
  const letter = word.charAt(place);
  const after = word.slice(place + 1);
  const first = place === 0 ? FIRST_LETTER : 0;
  if (letter !== '') {
    const isDoubled = letter === after.charAt(0) || letter === before.slice(-1);
    guess(before + after, first + (isDoubled ? COSTS.doubled : COSTS.extra));
  }
  if (after !== '')
    guess(before + after.charAt(0) + letter + after.slice(1), first + COSTS.swapped);
  for (const other of ALPHABET) {
    const isDouble = other === letter || other === before.slice(-1);
    guess(before + other + letter + after, first + (isDouble ? COSTS.swapped : COSTS.missing));
    if (letter !== '') guess(before + other + after, first + replacing(letter, other));
  }
}

/**
 * Words one mistake away from a folded word, likeliest first, a few at most: a letter missing, too many, wrong or
 * swapped with its neighbour, or a beginning or end that sounds alike ("ch" for "tr").
 * @param powerOf how often a word is written, as a power of two; undefined for words there are not
 */
export function spellingsOf(word: string, powerOf: (word: string) => number | undefined): string[] {
  const costs = new Map<string, number>();
  const guess: Guess = (other, cost) => {
    const power = other === word ? undefined : powerOf(other);
    if (power === undefined) return;
    const shape = isSyllable(other) ? 0 : NO_SYLLABLE;
    const total = cost + shape - power / POWERS_IN_A_STEP;
    if (total < (costs.get(other) ?? Infinity)) costs.set(other, total);
  };
  if (word.length > 1) {
    guessAlike(word, guess);
    for (let place = 0; place <= word.length; place += 1) guessSlip(word, place, guess);
  }
  return [...costs]
    .sort(([a, costA], [b, costB]) => costA - costB || (a < b ? -1 : 1))
    .slice(0, FEW)
    .map(([other]) => other);
}
