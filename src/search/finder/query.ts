import { documentNumbersOf } from '../analysis/document-numbers.ts';
import { sentencesOf, type Syllable } from '../analysis/syllables.ts';
import { pairKey } from '../analysis/terms.ts';
import { singleKey } from '../index/keys.ts';

/** A term that a query asks the index for. */
export type Asked = {
  key: string;
  toned: string;
  /** The same without marks. */
  plain: string;
  /** Which syllables of the query it speaks for. */
  covers: number[];
  /** Two syllables side by side or a whole document number; one alone says less. */
  isSide: boolean;
  /** Whether it may go on: the last word of a query that is still being typed. */
  isOpen: boolean;
  isNumber: boolean;
};

/** A query as it is put to the index. */
export type Query = {
  text: string;
  syllables: readonly Syllable[];
  sides: readonly Asked[];
  singles: readonly Asked[];
  /** Typed without any marks: what has none is then meant no more than what has some. */
  isBare: boolean;
};

/** More than anybody types; the rest of a pasted page is not looked at. */
const LONGEST = 24;

const isDigits = (folded: string) => folded < ':';

function single(syllable: Syllable, place: number, isOpen: boolean): Asked {
  const { folded, toned } = syllable;
  return {
    key: singleKey(folded),
    toned,
    plain: folded,
    covers: [place],
    isSide: false,
    isOpen,
    isNumber: false,
  };
}

function pair(first: Syllable, second: Syllable, place: number, isOpen: boolean): Asked {
  return {
    key: pairKey(first.folded, second.folded),
    toned: `${first.toned}-${second.toned}`,
    plain: `${first.folded}-${second.folded}`,
    covers: [place, place + 1],
    isSide: true,
    isOpen,
    isNumber: false,
  };
}

/** Where a number's serial stands, its letters, and before it the name of its kind: "kế hoạch số 36". */
function placesOfNumber(key: string, syllables: readonly Syllable[]): number[] {
  const joint = key.indexOf('0');
  const [code, serial] = [key.slice(0, joint), key.slice(joint + 1)];
  const places = new Set<number>();
  syllables.forEach(({ folded }, place) => {
    if (folded === code) places.add(place);
    if (folded !== serial) return;
    places.add(place);
    const before = syllables[place - 1]?.folded === 'so' ? place - 1 : place;
    const isNamed = !syllables.some((one) => one.folded === code);
    for (let at = isNamed ? Math.max(before - 2, 0) : before; at < place; at += 1) places.add(at);
  });
  return [...places];
}

function number(key: string, syllables: readonly Syllable[]): Asked {
  const covers = placesOfNumber(key, syllables);
  return { key, toned: '', plain: '', covers, isSide: true, isOpen: false, isNumber: true };
}

/** What a text asks of the index, as typed or as repaired. */
export function queryOf(text: string): Query {
  const syllables: Syllable[] = [];
  const sides: Asked[] = [];
  const singles: Asked[] = [];
  const sentences = sentencesOf(text);
  const isBare = sentences.every((all) => all.every(({ folded, toned }) => folded === toned));
  const isTyping = /[^\s.,;:!?]$/u.test(text);
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  for (const sentence of sentences) {
    sentence.forEach((syllable, at) => {
      const place = syllables.length;
      if (place >= LONGEST) return;
      const isOpen = isTyping && place === total - 1 && !isDigits(syllable.folded);
      const before = sentence[at - 1];
      if (before !== undefined) sides.push(pair(before, syllable, place - 1, isOpen));
      singles.push(single(syllable, place, isOpen));
      syllables.push(syllable);
    });
  }
  for (const key of documentNumbersOf(text)) sides.push(number(key, syllables));
  return { text, syllables, sides, singles, isBare };
}
