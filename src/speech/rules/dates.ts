import { isRealDay } from '../../domain/date.ts';
import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { sayMonth, sayShort } from '../numbers.ts';
import { asWritten, isAfter, wordAfter, type Place, type Rule } from '../rule.ts';

const END = String.raw`(?![\d/]|[.,]\d)`;
/** Where a list of days began: "ngày 1/5 và 2/9", "ngày 1, 2 và 3/9". */
const LISTED = new RegExp(
  `(?:\\d{1,2}(?:/\\d{1,2})?(?:,| ${words.and}| ${words.to}| ${words.or}) )+$`,
  'u',
);
const MONTHS = 12;
const isDayOfAnyYear = (month: string, day: string) => isRealDay(2024, +month, +day);

/** "ngày" is said once: not again where it is written. A day under ten is said as it is written, without "mồng". */
function sayDay(day: string, month: string, year: string | undefined, isNamed: boolean): string {
  return [
    ...(isNamed ? [] : [words.day]),
    sayShort(day),
    words.month,
    sayMonth(Number(month)),
    ...(year === undefined ? [] : [words.year, sayShort(year)]),
  ].join(' ');
}
const isNamedAt = (place: Place) => isAfter(place, context.namedDay);

/** Whether a number may be a day by what follows it: nothing that could be counted. */
function goesOn({ text, at }: Place, length: number): boolean {
  const next = wordAfter(text, at + length);
  const isMeasure = /^\s?[%\u2030\u00B0]/u.test(text.slice(at + length));
  return !isMeasure && (next === '' || (context.afterDay as readonly string[]).includes(next));
}

/** "05/7/2026", "05-7-2026", "5.7.2026". A day no calendar has is a slip. */
const fullDay: Rule = {
  pattern: new RegExp(`(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${END}`, 'uy'),
  say: ([written, day = '', , month = '', year = ''], place) =>
    isRealDay(+year, +month, +day)
      ? sayDay(day, month, year, isNamedAt(place))
      : asWritten(written),
};

/** "2026-07-05". */
const isoDay: Rule = {
  pattern: new RegExp(`(\\d{4})-(\\d{2})-(\\d{2})${END}`, 'uy'),
  say: ([, year = '', month = '', day = ''], place) =>
    isRealDay(+year, +month, +day) ? sayDay(day, month, year, isNamedAt(place)) : null,
};

/** "28/9-2/10", "28/9 - 02/10/2026". */
const daysAcross: Rule = {
  pattern: new RegExp(
    `(\\d{1,2})/(\\d{1,2})\\s?[-\\u2013]\\s?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?${END}`,
    'uy',
  ),
  say: ([, ...found], place) => {
    const [day = '', month = '', lastDay = '', lastMonth = '', year] = found;
    if (!isDayOfAnyYear(month, day) || !isDayOfAnyYear(lastMonth, lastDay)) return null;
    const isDay = [context.day, context.until].some((before) => isAfter(place, before));
    if (!isDay && year === undefined && +day <= +month && +lastDay <= +lastMonth) return null;
    const first = sayDay(day, month, undefined, isNamedAt(place));
    return `${first} ${words.to} ${sayDay(lastDay, lastMonth, year, false)}`;
  },
};

/** "1-5/10", "01-05/10/2026" behind "ngày": from one day to another. */
const days: Rule = {
  pattern: new RegExp(
    `(\\d{1,2})\\s?[-\\u2013]\\s?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?${END}`,
    'uy',
  ),
  say: ([, from = '', to = '', month = '', year], place) => {
    if (!isDayOfAnyYear(month, to) || +from < 1 || +from >= +to) return null;
    if (!isAfter(place, context.day) && !isAfter(place, context.until)) return null;
    const start = isNamedAt(place) ? sayShort(from) : `${words.day} ${sayShort(from)}`;
    return `${start} ${words.to} ${sayDay(to, month, year, true)}`;
  },
};

/** "30/9", "05-7": a day where the words around say so, else the numbers are counted out of each other. */
const dayAndMonth: Rule = {
  pattern: new RegExp(`(\\d{1,2})([/-])(\\d{1,2})${END}`, 'uy'),
  say: ([written, day = '', sign = '', month = ''], place) => {
    if (wordAfter(place.text, place.at + written.length) === words.month) return null;
    if (!isDayOfAnyYear(month, day))
      return sign === '/' && isNamedAt(place) ? asWritten(written) : null;
    const listed = LISTED.exec(place.text.slice(0, place.at))?.[0] ?? '';
    const start = { ...place, at: place.at - listed.length };
    const isNamed = isAfter(start, context.day);
    // A part is never more than its whole: "20/10" can only be a day.
    const isLarger = +day > +month;
    const mayEnd = goesOn(place, written.length);
    const hasZero = day.startsWith('0') || month.startsWith('0');
    const isOpen = hasZero || mayEnd;
    const isDay =
      sign === '-'
        ? isLarger && mayEnd && (isAfter(place, context.feast) || +day > MONTHS)
        : isLarger || (isAfter(place, context.until) && isOpen) || (hasZero && mayEnd);
    if (!isNamed && !isDay) return null;
    // "ngày 1, 2 và 3/9" has its "ngày" in front of the list.
    const isSaid = isNamedAt(place) || (isNamedAt(start) && !listed.includes('/'));
    return sayDay(day, month, undefined, isSaid);
  },
};

/** "10/2026"; "6-2026" behind "tháng" or "quý". */
const monthAndYear: Rule = {
  pattern: new RegExp(`(\\d{1,2})([/-]|\\s-\\s)(20\\d{2})${END}`, 'uy'),
  say: ([written, month = '', sign = '', year = ''], place) => {
    const isNamed = isAfter(place, [words.month]);
    if (+month < 1 || +month > 12) return isNamed ? asWritten(written) : null;
    if (isAfter(place, [words.quarter]))
      return `${sayShort(month)} ${words.year} ${sayShort(year)}`;
    const said = `${sayMonth(+month)} ${words.year} ${sayShort(year)}`;
    if (isNamed) return said;
    return sign === '/' && goesOn(place, written.length) ? `${words.month} ${said}` : null;
  },
};

/** Every reading of days, in the order they are tried. */
export const dateRules: readonly Rule[] = [
  fullDay,
  isoDay,
  daysAcross,
  days,
  monthAndYear,
  dayAndMonth,
];

/** "Q2/2026", "T9/2026": a quarter or month with its year. */
const shortened: Rule = {
  pattern: new RegExp(`([QT])(\\d{1,2})[/-](20\\d{2})${END}`, 'uy'),
  say: ([, letter, number = '', year = '']) => {
    const isQuarter = letter === 'Q';
    if (+number < 1 || +number > (isQuarter ? 4 : 12)) return null;
    const said = isQuarter ? sayShort(number) : sayMonth(+number);
    return [isQuarter ? words.quarter : words.month, said, words.year, sayShort(year)].join(' ');
  },
};
export const periodRules: readonly Rule[] = [shortened];
