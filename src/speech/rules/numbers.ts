import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { termAt } from '../lexicon.ts';
import { sayDigits, sayMonth, sayNumber, sayOrdinal, sayWhole } from '../numbers.ts';
import { isAfter, wordAfter, type Place, type Rule } from '../rule.ts';

/** A number as Vietnamese writing has it: points or no-break spaces between thousands, a comma before decimals. */
export const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?!\d)|\d{1,3}(?:[\u00A0\u202F]\d{3})+(?!\d)|\d+)(?:,\d+)?(?![\d]|[.,]\d)`;
const DASH = String.raw`\s?[-\u2013\u2014]\s?`;

/** One number in words; null when it is too long to be said. */
export function sayWritten(written: string, isNegative = false): string | null {
  const [whole = '', fraction = ''] = written.replace(/[.\u00A0\u202F]/gu, '').split(',');
  // "02536" is a code, not a quantity.
  if (/^0\d{2}/u.test(whole) && fraction === '') return sayDigits(whole);
  return sayNumber(whole, fraction, isNegative);
}

const PER_UNIT = /^\/(\p{L}+[\u00B2\u00B3]?)(?![\p{L}\p{N}/])/u;

/** "/ha", "/tháng" behind a unit: for each of what; null when it is no such thing. */
export function sayPer(place: Place, from: number): { spoken: string; length: number } | null {
  const per = PER_UNIT.exec(place.text.slice(from, from + 20));
  const [whole = '', unit = ''] = per ?? [];
  if (per === null) return null;
  if (unit === 'h') return { spoken: ` ${words.each} ${words.hour}`, length: whole.length };
  const term = termAt(place.lexicon, place.text, from + 1, { asUnit: true });
  const isKnown = (context.per as readonly string[]).includes(unit);
  if (term === null && !isKnown) return null;
  return { spoken: ` ${words.each} ${term?.spoken ?? unit}`, length: whole.length };
}

const SIGNS: Readonly<Record<string, string>> = {
  '%': words.percent,
  '\u2030': words.perMille,
  '\u00B0C': words.degreeCelsius,
  '\u00B0': words.degree,
};
const SIGN = /^\s?(%|\u2030|\u00B0C|\u00B0)/u;

/** The unit behind a number, in words; an empty one when a plain word or nothing follows. */
export function sayUnit(place: Place, from: number): { spoken: string; length: number } {
  const { text, lexicon } = place;
  const sign = SIGN.exec(text.slice(from, from + 4));
  if (sign) return { spoken: ` ${SIGNS[sign[1] ?? ''] ?? ''}`, length: sign[0].length };
  const gap = /^[ \u00A0]?/u.exec(text.slice(from, from + 1))?.[0].length ?? 0;
  const term = termAt(lexicon, text, from + gap, { asUnit: true });
  if (term !== null) {
    const length = gap + term.written.length;
    const per = sayPer(place, from + length);
    return { spoken: ` ${term.spoken}${per?.spoken ?? ''}`, length: length + (per?.length ?? 0) };
  }
  return { spoken: '', length: 0 };
}

function withUnit(said: string | null, match: RegExpExecArray, place: Place) {
  if (said === null) return null;
  const unit = sayUnit(place, place.at + match[0].length);
  const length = match[0].length + unit.length;
  // "12B" is a name, not a number with a word behind it.
  if (/[\p{L}\p{N}]/u.test(place.text.charAt(place.at + length))) return null;
  return { spoken: said + unit.spoken, length };
}

/** "2026-2030", "3-5 hộ", "30%-50%". */
const range: Rule = {
  pattern: new RegExp(`(${NUMBER})(\\s?%)?${DASH}(${NUMBER})(?!${DASH}\\d)`, 'uy'),
  say: (match, place) => {
    const [, from = '', percent, to = ''] = match;
    const [first, last] = [sayWritten(from), sayWritten(to)];
    if (first === null || last === null) return null;
    const unit = percent === undefined ? '' : ` ${words.percent}`;
    return withUnit(`${first}${unit} ${words.to} ${last}`, match, place);
  },
};

/** "72/139 hộ", "1/2 diện tích": counted out of, or a share of. */
const ratio: Rule = {
  pattern: new RegExp(`(${NUMBER})\\s?/\\s?(${NUMBER})(?!\\s?/)`, 'uy'),
  say: (match, place) => {
    const [whole, above = '', below = ''] = match;
    const [first, last] = [sayWritten(above), sayWritten(below)];
    if (first === null || last === null) return null;
    const next = wordAfter(place.text, place.at + whole.length);
    const isShare = Number(below) <= 10 && Number(above) < Number(below);
    const shares = context.shareOf as readonly string[];
    const joint = isShare && (next === '' || shares.includes(next)) ? words.shareOf : words.outOf;
    return withUnit(`${first} ${joint} ${last}`, match, place);
  },
};

/** One number with its unit, its place in an order, or its month. */
const single: Rule = {
  pattern: new RegExp(`([-\\u2212+](?=\\d))?(${NUMBER})`, 'uy'),
  say: (match, place) => {
    const [, sign, written = ''] = match;
    if (sign !== undefined && /[\p{L}\p{N})\]]$/u.test(place.text.slice(0, place.at))) return null;
    if (sign === undefined && /^[1-9]$/u.test(written)) {
      if (isAfter(place, [words.month])) return sayMonth(Number(written));
      if (isAfter(place, [words.place])) return sayOrdinal(Number(written));
    }
    const said = sayWritten(written, sign !== undefined && sign !== '+');
    const plus = sign === '+' ? `${words.plus} ` : '';
    return withUnit(said === null ? null : plus + said, match, place);
  },
};

/** "4.0", "2.1.3": points that divide no thousands are said. "1,2,3" is a list. */
const dotted: Rule = {
  pattern: /\d+(?:\.\d+)+(?![\d,])/uy,
  say: (match, place) => {
    const [whole] = match;
    if (new RegExp(`^${NUMBER}$`, 'u').test(whole) && !isAfter(place, context.section)) return null;
    const parts = whole.split('.').map(sayWhole);
    if (parts.includes(null)) return null;
    return withUnit(parts.join(` ${words.dot} `), match, place);
  },
};
const commas: Rule = {
  pattern: /\d+(?:,\d+){2,}(?![\d.])/uy,
  say: ([whole]) => {
    if (/^\d{1,3}(?:,\d{3})+$/u.test(whole)) return sayWhole(whole.replaceAll(',', ''));
    const parts = whole.split(',').map(sayWhole);
    return parts.includes(null) ? null : parts.join(', ');
  },
};

/** Every reading of plain numbers, in the order they are tried. */
export const numberRules: readonly Rule[] = [commas, dotted, range, ratio, single];
