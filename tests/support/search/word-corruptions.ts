import { isCode, pick, type Corruption } from './word-choice.ts';
import { bare } from './records.ts';

/** Words run together by twos or threes, with marks or, every other time, without. */
export const joinWords: Corruption = (query, random) => {
  const words = (random() < 0.5 ? bare(query) : query).split(' ');
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const wanted = random() < 0.7 ? 2 : 3;
    const run = words.slice(at, at + wanted);
    const until = run.findIndex(isCode);
    const taken = until === -1 ? run : run.slice(0, Math.max(until, 1));
    joined.push(taken.join(''));
    at += taken.length;
  }
  return joined.length === words.length ? null : joined.join(' ');
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
