/**
 * Made-up Vietnamese for measuring search: the words of the portal's own texts strung together as they follow each
 * other there, with jumps to other words, and between them words of a lexicon chosen by Zipf's law, so that the number
 * of different words grows with the text as that of real texts does.
 */
import { seededRandom } from '../tests/support/random.ts';

const ONSETS = 'b c ch d đ g gh gi h kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RHYMES =
  'a ai ao au ay am an ang anh ac ach at ap ăm ăn ăng âu ây âm ân âng e eo em en ê êu ên i iu im in inh iên iêu iêng o oi om on ong oa oan ô ôi ông ôn ơ ơi ơn u ui un ung uông uôn ư ưng ươ ươi ương ươn y yên'.split(
    ' ',
  );
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
/** Vietnamese has about 7,000 syllables in use; names, plants and goods are made of pairs of them. */
const SYLLABLES = 6000;
const LEXICON = 60_000;
/** How often the next word follows the one before as in a real text, is any word of the texts, or one of the lexicon. */
const FOLLOWS = 0.72;
const ANY = 0.2;

export type Text = {
  random: () => number;
  pick: <One>(from: readonly One[]) => One;
  /** A word of two syllables by Zipf's law, the frequent ones far more often. */
  word: () => string;
  /** That many syllables in sentences. */
  sentences: (syllables: number) => string;
  /** That many syllables, with a capital at the beginning and no full stop. */
  phrase: (syllables: number) => string;
};

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
export const nameOf = (word: string) => word.split(' ').map(capital).join(' ');

/** A syllable with its tone on the vowel that bears it: with a mark of its own, else the first. */
function syllable(onset: string, rhyme: string, tone: string): string {
  const at = Math.max(rhyme.search(/[âêôăơư](?!ơ)/u), 0);
  return (onset + rhyme.slice(0, at + 1) + tone + rhyme.slice(at + 1)).normalize('NFC');
}

function lexicon(pick: Text['pick'], random: () => number): string[] {
  const syllables = Array.from({ length: SYLLABLES }, () =>
    syllable(pick(ONSETS), pick(RHYMES), pick(TONES)),
  );
  const zipf = () => Math.floor(SYLLABLES ** random());
  const at = () => syllables[zipf() % SYLLABLES] ?? '';
  return Array.from({ length: LEXICON }, () => `${at()} ${at()}`);
}

/** Every word of some texts with the words that came after it. */
function successors(texts: readonly string[]): ReadonlyMap<string, string[]> {
  const after = new Map<string, string[]>();
  for (const text of texts)
    for (const sentence of text.split(/[.:;!?\n]+/u)) {
      const words = sentence.trim().split(/\s+/u);
      words.forEach((word, at) => {
        const next = words[at + 1];
        if (next !== undefined) after.set(word, [...(after.get(word) ?? []), next]);
      });
    }
  return after;
}

/** Text like some texts, the same for the same seed. */
export function textLike(texts: readonly string[], seed: number): Text {
  const random = seededRandom(seed);
  const pick: Text['pick'] = (from) => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error('Nothing to pick from');
    return one;
  };
  const after = successors(texts);
  const all = [...after.values()].flat();
  const rare = lexicon(pick, random);
  const word = () => rare[Math.floor(LEXICON ** random()) % LEXICON] ?? '';
  const next = (before: string) => {
    const chance = random();
    if (chance < FOLLOWS) return pick(after.get(before) ?? all);
    return chance < FOLLOWS + ANY ? pick(all) : word();
  };
  const run = (syllables: number) => {
    const words = [pick(all)];
    for (let length = 1; length < syllables; length += 1) words.push(next(words.at(-1) ?? ''));
    return capital(words.join(' '));
  };
  const sentences = (syllables: number) => {
    const made: string[] = [];
    for (let left = syllables; left > 0;) {
      const length = 8 + Math.floor(random() * 18);
      made.push(`${run(Math.min(length, Math.max(left, 4)))}.`);
      left -= length;
    }
    return made.join(' ');
  };
  return { random, pick, word, sentences, phrase: run };
}
