import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { romanValue, sayOrdinal, sayShort, sayWhole } from '../numbers.ts';
import { isAfter, type Place, type Rule } from '../rule.ts';

const ROMAN = '[IVX]+';
/** Where a list of Roman numbers began: "quý I, II và III". */
const LISTED = new RegExp(`(?:${ROMAN}(?:,| ${words.and}| ${words.to}| ${words.or}) )+$`, 'u');

/** A letter alone may be a name; a Roman number is what stands in a list behind a word that counts. */
function isCounted(place: Place): boolean {
  const before = place.text.slice(0, place.at);
  const start = place.at - (LISTED.exec(before)?.[0].length ?? 0);
  // "I. Mục tiêu": the number of a heading.
  if (before === '' && /^[IVX]\. /u.test(place.text)) return true;
  return isAfter({ ...place, at: start }, context.roman);
}

function sayValue(written: string, place: Place): string | null {
  const value = romanValue(written);
  if (value === null) return null;
  if (isAfter(place, [words.place])) return sayOrdinal(value);
  if (isAfter(place, context.rank) && value <= 2) return value === 1 ? words.first : words.second;
  return sayWhole(String(value));
}

/** "II/2026", "I-II/2026" behind "quý": a part of a year with its year. */
const withYear: Rule = {
  pattern: new RegExp(
    `(${ROMAN})(?:\\s?[-\\u2013]\\s?(${ROMAN}))?(?:/| ?[-\\u2013] ?)(20\\d{2})(?![\\d/-])`,
    'uy',
  ),
  say: ([, from = '', to, year = ''], place) => {
    const [first, last] = [sayValue(from, place), to === undefined ? '' : sayValue(to, place)];
    const saidYear = sayWhole(year);
    if (first === null || last === null || saidYear === null) return null;
    return [first, ...(last === '' ? [] : [words.to, last]), words.year, saidYear].join(' ');
  },
};

/** "XIV", "I-III", "III.2", "VI.10.a". */
const plain: Rule = {
  pattern: new RegExp(
    `(${ROMAN})(?:\\s?[-\\u2013]\\s?(${ROMAN}))?((?:\\.\\d{1,2})*(?:\\.[a-z])?)(?![\\p{L}\\p{N}])(?!\\.\\d)`,
    'uy',
  ),
  say: ([, from = '', to, tail = ''], place) => {
    if (from.length === 1 && tail === '' && !isCounted(place)) return null;
    const [first, last] = [sayValue(from, place), to === undefined ? '' : sayValue(to, place)];
    if (first === null || last === null) return null;
    const clause = tail
      .split('.')
      .slice(1)
      .map((part) => `${words.dot} ${/\d/u.test(part) ? sayShort(part) : part}`);
    return [first, ...(last === '' ? [] : [words.to, last]), ...clause].join(' ');
  },
};

export const romanRules: readonly Rule[] = [withYear, plain];
