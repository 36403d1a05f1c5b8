import { isCode, pick, type Corruption } from './word-choice.ts';
import { bare } from './records.ts';

/** A word that nobody runs together with the next: a number, an abbreviation, a word with a dash. */
const standsAlone = (word: string) => isCode(word) || /^\p{Lu}{2}|-/u.test(word);

/** Words run together by twos or threes, with marks or, every other time, without. */
export const joinWords: Corruption = (query, random) => {
  const words = query.split(' ');
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const run = words.slice(at, at + (random() < 0.7 ? 2 : 3));
    const until = run.findIndex(standsAlone);
    const taken = until === -1 ? run : run.slice(0, Math.max(until, 1));
    joined.push(taken.join(''));
    at += taken.length;
  }
  if (joined.length === words.length) return null;
  return random() < 0.5 ? bare(joined.join(' ')) : joined.join(' ');
};

const SIGNS = [' ', ' ', '  ', ', ', ' - ', '. ', ' , '];

/** More spaces and signs between the words than belong there. */
export const addSigns: Corruption = (query, random) => {
  const words = query.split(' ');
  if (words.length < 2) return null;
  const typed = words.reduce((sofar, word) => sofar + (pick(SIGNS, random) ?? ' ') + word);
  return ` ${typed}${pick(['', '.', '?', ' !', '…'], random) ?? ''} `;
};

/** What stood last, first: "xã Diễn Châu kế hoạch thi đua". Words of two syllables mostly stay together. */
export const turnWords: Corruption = (query, random) => {
  const words = query.split(' ');
  const isNamed = (at: number) => /^\p{Lu}/u.test(words[at] ?? '');
  // Never between the words of a name.
  const places = words
    .map((_, at) => at)
    .filter((at) => at > 0 && !(isNamed(at) && isNamed(at - 1)));
  const named = places.filter((at) => at > 1 && isNamed(at));
  const even = places.filter((at) => at % 2 === 0);
  const at = pick(named.length > 0 ? named : even, random);
  if (at === undefined) return null;
  return [...words.slice(at), ...words.slice(0, at)].join(' ');
};
