import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { speechWords as words } from '../strings/speech.ts';

/** Longer numbers are no figures of a commune; people would not follow them either. */
const MAX_DIGITS = 15;

/**
 * "linh", as the mathematics books of the schools have it, and not "lẻ", which also means odd or single;
 * "tư" after "mươi", "nghìn", "tỷ", as broadcasts say them. "mốt" and "lăm" are the library's own.
 */
function readingConfig(): ReadingConfig {
  const config = new ReadingConfig();
  config.unit = [];
  config.oddText = words.odd;
  config.units = [[], [words.thousand], [words.million], [words.billion]];
  return config;
}
const config = readingConfig();

/** Digits one by one: "0 9 8" is "không chín tám". */
export function sayDigits(digits: string): string {
  return Array.from(digits, (digit) => words.digits[Number(digit)] ?? '').join(' ');
}

/**
 * A whole number in words. `digits` holds digits only; zeros in front say nothing ("01" is "một").
 * @returns null when the number is longer than 15 digits
 */
export function sayWhole(digits: string): string | null {
  const significant = digits.replace(/^0+(?=\d)/u, '');
  return significant.length > MAX_DIGITS ? null : doReadNumber(significant, config);
}

/** The same for a number that its rule keeps short: days, years, places. @throws when it is not short after all */
export function sayShort(number: number | string): string {
  const said = sayWhole(String(number));
  if (said === null) throw new Error(`"${number}" is too long to be said`);
  return said;
}

/**
 * The digits after the comma as people say them: zeros one by one, then up to three digits as a number
 * ("05" is "không năm", "75" is "bảy mươi lăm"), because a pair like "bảy năm" is heard as "seven years".
 * More than three, one by one. A zero at the end is said, for it was written: "3,50".
 */
function sayFraction(digits: string): string | null {
  const [, zeros = '', rest = ''] = /^(0*)(\d*)$/u.exec(digits) ?? [];
  const said = rest.length > 3 ? sayDigits(rest) : rest === '' ? '' : sayWhole(rest);
  return said === null ? null : [sayDigits(zeros), said].filter(Boolean).join(' ');
}

/** A number with a decimal part: `whole` and `fraction` hold digits only; an empty fraction is none. */
export function sayNumber(whole: string, fraction: string, isNegative = false): string | null {
  const integer = sayWhole(whole);
  const decimals = fraction === '' ? '' : sayFraction(fraction);
  if (integer === null || decimals === null) return null;
  const parts = decimals === '' ? [integer] : [integer, words.point, decimals];
  return [...(isNegative ? [words.minus] : []), ...parts].join(' ');
}

/** A place in an order: "nhất", "hai", "ba", "tư". */
export function sayOrdinal(place: number): string {
  return place === 1 ? words.first : sayMonth(place);
}

/** A month's number: the fourth is "tư", as calendars are read. */
export function sayMonth(month: number): string {
  return month === 4 ? words.fourth : sayShort(month);
}

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const ROMAN = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;

/** The value of a Roman number up to 39; null for anything else. */
export function romanValue(text: string): number | null {
  if (text === '' || !ROMAN.test(text)) return null;
  const values = Array.from(text, (letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
