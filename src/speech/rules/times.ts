import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { sayShort } from '../numbers.ts';
import { isAfter, wordAfter, type Place, type Rule } from '../rule.ts';

const isTime = (hours: string, minutes: string) => +hours <= 24 && +minutes < 60;

/** Minutes under ten need their word, or "sáu giờ năm" sounds broken off. */
function sayClock(hours: string, minutes: string, next: string): string {
  const clock = `${sayShort(hours)} ${words.hour}`;
  if (Number(minutes) === 0) return clock;
  const isShort = +minutes < 10 && next !== words.minute;
  return `${clock} ${sayShort(minutes)}${isShort ? ` ${words.minute}` : ''}`;
}

/** Whether the words around make "8g" or "8:30" a time, and no weight or proportion. */
function isAmongTimes(place: Place, length: number): boolean {
  const next = wordAfter(place.text, place.at + length);
  return (
    isAfter(place, context.clock) ||
    (context.partOfDay as readonly string[]).includes(next) ||
    /\d[h:]\d{0,2}\s?[-\u2013]\s?$/u.test(place.text.slice(0, place.at))
  );
}

const PRIME = String.raw`['\u2019\u2032]`;

/** "7h30", "19h", "7g30", "19:30", "8h5'". */
const time: Rule = {
  pattern: new RegExp(
    `(\\d{1,2})(?:\\s?h(?:(\\d{1,2})|\\s(\\d{2})(?=\\s?(?:${words.minute}|${PRIME})))?|g(\\d{2})?|:(\\d{2}))${PRIME}?(?![\\p{L}\\p{N}:])`,
    'uy',
  ),
  say: ([written, hours = '', ...rest], place) => {
    const minutes = rest.find(Boolean) ?? '';
    if (!isTime(hours, minutes)) return null;
    const isPlain = written.includes('h') || (hours.length === 2 && minutes !== '');
    if (!isPlain && !isAmongTimes(place, written.length)) return null;
    if (written.includes(':') && isAfter(place, context.ratio)) return null;
    return sayClock(hours, minutes, wordAfter(place.text, place.at + written.length));
  },
};

/** "07 giờ 05". */
const minutes: Rule = {
  pattern: /0([1-9])(?![\p{L}\p{N}]|[.,/]\d)/uy,
  say: ([written, digit = ''], place) =>
    isAfter(place, [words.hour]) &&
    wordAfter(place.text, place.at + written.length) !== words.minute
      ? `${sayShort(digit)} ${words.minute}`
      : null,
};

/** "24/7": round the clock, unless the words around make it a day in July. */
const allDay: Rule = {
  pattern: /24\/7(?![\d/])/uy,
  say: (_, place) => (isAfter(place, context.day) ? null : words.allDay),
};

/** Every reading of times; tried before days, because "24/7" is no day. */
export const timeRules: readonly Rule[] = [allDay, time, minutes];

/** "30'", "45''": minutes and seconds; behind a number in quotes the mark closes the quote. */
const prime: Rule = {
  pattern: /['\u2032]{1,2}(?![\p{L}\p{N}])/uy,
  say: ([marks], { text, at }) => {
    const before = text.slice(0, at);
    if (!/\d$/u.test(before) || /(?<![\p{L}\p{N}'\u2032])'/u.test(before)) return null;
    return ` ${marks.length === 2 ? words.secondOfTime : words.minute}`;
  },
};
export const primeRules: readonly Rule[] = [prime];
