import { bare } from './records.ts';
import { lettersOf, spell, telex, TONES, vni } from './typing.ts';
import { mistype } from './mistypings.ts';
import { changeOne, isCode, pick, type Corruption, type Random } from './word-choice.ts';
import { addSigns, joinWords, turnWords } from './word-corruptions.ts';

const unlessSame = (changed: string, query: string) => (changed === query ? null : changed);

const ALTERNATE_PLACES = /(?<!q)(?:oa|oe|uy)$/u;

/** hóa as hoá and the other way round. */
function moveTone(word: string): string | null {
  const letters = lettersOf(word);
  const [first, second] = letters.slice(-2);
  if (first === undefined || second === undefined) return null;
  const isOpen = ALTERNATE_PLACES.test(bare(word)) && first.shape === '' && second.shape === '';
  if (!isOpen || first.tone === second.tone) return null;
  return spell([
    ...letters.slice(0, -2),
    { ...first, tone: second.tone },
    { ...second, tone: first.tone },
  ]);
}

/** kỹ as kĩ and the other way round. */
function changeFinalI(word: string): string | null {
  if (!/^(?:[hklmst]|qu)[iy]$/u.test(bare(word))) return null;
  const letters = lettersOf(word);
  const last = letters.at(-1);
  if (last === undefined) return null;
  return spell([...letters.slice(0, -1), { ...last, base: last.base === 'y' ? 'i' : 'y' }]);
}

/** One tone for another, where the word bears one. */
const wrongTone = (random: Random) => (word: string) => {
  const letters = lettersOf(word);
  const at = letters.findIndex(({ tone }) => tone !== '');
  const letter = letters[at];
  if (letter === undefined) return null;
  const tone = pick(
    TONES.filter((other) => other !== letter.tone),
    random,
  );
  return spell(letters.with(at, { ...letter, tone: tone ?? '' }));
};

const typeKeys =
  (keys: typeof telex): Corruption =>
  (query, random) => {
    const toneLast = random() < 0.5;
    const words = query.split(' ');
    const typed = words.map((word) => (isCode(word) ? bare(word) : keys(word, toneLast))).join(' ');
    return unlessSame(typed, bare(query));
  };

/** The last word as far as it was typed. */
const cutLast: Corruption = (query, random) => {
  const last = query.split(' ').at(-1) ?? '';
  if (isCode(last) || last.length < 3) return null;
  const left = Math.max(last.length - 1 - Math.floor(random() * (last.length - 2)), 2);
  return query.slice(0, query.length - last.length + left);
};

const swapD = (query: string) => query.replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Every class of corruption by name. */
export const corruptions: Readonly<Record<string, Corruption>> = {
  'without marks': (query) => unlessSame(bare(query), query),
  'đ as d': (query) => unlessSame(swapD(query), query),
  unfinished: cutLast,
  'unfinished, without marks': (query, random) => {
    const cut = cutLast(query, random);
    return cut === null ? null : bare(cut);
  },
  'tone on the other vowel': (query, random) => changeOne(query, random, moveTone),
  'i and y': (query, random) => changeOne(query, random, changeFinalI),
  'upper case': (query) => unlessSame(query.toUpperCase(), query),
  'combining marks': (query) => unlessSame(query.normalize('NFD'), query),
  'letter missing': mistype('missing'),
  'letter doubled': mistype('doubled'),
  'letters swapped': mistype('swapped'),
  'neighbouring key': mistype('neighbour'),
  'wrong tone': (query, random) => changeOne(query, random, wrongTone(random)),
  'raw Telex': typeKeys(telex),
  'VNI digits': typeKeys(vni),
  'words joined': joinWords,
  'spaces and signs': addSigns,
  'other order': turnWords,
};
