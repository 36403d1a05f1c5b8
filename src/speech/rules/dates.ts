import { isRealDay } from '../../domain/date.ts';
import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { sayMonth, sayShort } from '../numbers.ts';
import { isAfter, wordAfter, type Place, type Rule } from '../rule.ts';

const END = String.raw`(?![\d/]|[.,]\d)`;
/** Where a list of days began: "ngày 1/5 và 2/9". */
const LISTED = new RegExp(
  `(?:\\d{1,2}/\\d{1,2}(?:,| ${words.and}| ${words.to}| ${words.or}) )+$`,
  'u',
);

/** "ngày" is said once: not again where it is written. A day under ten is said as it is written, without "mồng". */
function sayDay(day: string, month: string, year: string | undefined, place: Place): string {
  const isNamed = isAfter(place, [words.day]);
  return [
    ...(isNamed ? [] : [words.day]),
    sayShort(day),
    words.month,
    sayMonth(Number(month)),
    ...(year === undefined ? [] : [words.year, sayShort(year)]),
  ].join(' ');
}

/** "05/7/2026", "05-7-2026", "5.7.2026". */
const fullDay: Rule = {
  pattern: new RegExp(`(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})${END}`, 'uy'),
  say: ([, day = '', , month = '', year = ''], place) =>
    isRealDay(+year, +month, +day) ? sayDay(day, month, year, place) : null,
};

/** "2026-07-05". */
const isoDay: Rule = {
  pattern: new RegExp(`(\\d{4})-(\\d{2})-(\\d{2})${END}`, 'uy'),
  say: ([, year = '', month = '', day = ''], place) =>
    isRealDay(+year, +month, +day) ? sayDay(day, month, year, place) : null,
};

/** "1-5/10", "01-05/10/2026" behind "ngày": from one day to another. */
const days: Rule = {
  pattern: new RegExp(
    `(\\d{1,2})\\s?[-\\u2013]\\s?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?${END}`,
    'uy',
  ),
  say: ([, from = '', to = '', month = '', year], place) => {
    if (!isRealDay(2024, +month, +to) || +from < 1 || +from >= +to) return null;
    if (!isAfter(place, context.day) && !isAfter(place, context.until)) return null;
    const start = isAfter(place, [words.day]) ? sayShort(from) : `${words.day} ${sayShort(from)}`;
    return `${start} ${words.to} ${sayDay(to, month, year, place).replace(`${words.day} `, '')}`;
  },
};

/** "30/9", "05-7": a day where the words around say so, else the numbers are counted out of each other. */
const dayAndMonth: Rule = {
  pattern: new RegExp(`(\\d{1,2})([/-])(\\d{1,2})${END}`, 'uy'),
  say: ([written, day = '', sign = '', month = ''], place) => {
    const next = wordAfter(place.text, place.at + written.length);
    if (!isRealDay(2024, +month, +day) || next === words.month) return null;
    const listed = LISTED.exec(place.text.slice(0, place.at))?.[0].length ?? 0;
    const isNamed = isAfter({ ...place, at: place.at - listed }, context.day);
    if (sign === '-') return isNamed ? sayDay(day, month, undefined, place) : null;
    const hasZero = day.startsWith('0') || month.startsWith('0');
    const goesOn = next === '' || (context.afterDay as readonly string[]).includes(next);
    // A part is never more than its whole: "20/10" can only be a day.
    const isDay =
      isNamed ||
      +day > +month ||
      (isAfter(place, context.until) && (hasZero || goesOn)) ||
      (hasZero && goesOn);
    return isDay ? sayDay(day, month, undefined, place) : null;
  },
};

/** "10/2026"; "6-2026" behind "tháng" or "quý". */
const monthAndYear: Rule = {
  pattern: new RegExp(`(\\d{1,2})([/-]|\\s-\\s)(20\\d{2})${END}`, 'uy'),
  say: ([written, month = '', sign = '', year = ''], place) => {
    if (+month < 1 || +month > 12) return null;
    if (isAfter(place, [words.quarter]))
      return `${sayShort(month)} ${words.year} ${sayShort(year)}`;
    const said = `${sayMonth(+month)} ${words.year} ${sayShort(year)}`;
    if (isAfter(place, [words.month])) return said;
    const next = wordAfter(place.text, place.at + written.length);
    const goesOn = next === '' || (context.afterDay as readonly string[]).includes(next);
    return sign === '/' && goesOn ? `${words.month} ${said}` : null;
  },
};

const isTime = (hours: string, minutes: string) => +hours <= 24 && +minutes < 60;

/** "7h30", "19h", "7g30", "19:30". */
const time: Rule = {
  pattern: /(\d{1,2})(?:\s?h\s?(\d{2})?|g(\d{2})|:(\d{2}))(?![\p{L}\p{N}:])/uy,
  say: ([written, hours = '', ...rest], place) => {
    const minutes = rest.find(Boolean) ?? '';
    if (!isTime(hours, minutes) || (written.includes(':') && isAfter(place, context.ratio)))
      return null;
    const clock = `${sayShort(hours)} ${words.hour}`;
    return Number(minutes) === 0 ? clock : `${clock} ${sayShort(minutes)}`;
  },
};

/** "24/7": round the clock, unless the words around make it a day in July. */
const allDay: Rule = {
  pattern: /24\/7(?![\d/])/uy,
  say: (_, place) => (isAfter(place, context.day) ? null : words.allDay),
};

/** Every reading of days and times, in the order they are tried. */
export const dateRules: readonly Rule[] = [
  fullDay,
  isoDay,
  days,
  allDay,
  monthAndYear,
  dayAndMonth,
  time,
];
