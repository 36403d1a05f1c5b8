import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { termAt } from '../lexicon.ts';
import { sayDigits, sayMonth, sayNumber, sayOrdinal, sayWhole } from '../numbers.ts';
import { asWritten, isAfter, wordAfter, type Place, type Rule } from '../rule.ts';

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

/** What is said for a piece of text, and how long that piece is. */
type Read = { spoken: string; length: number };

const perWords = [...context.per].sort((a, b) => b.length - a.length);
const endsWord = (text: string) => !/^[\p{L}\p{N}]/u.test(text);

/** "/ha", "/tháng" behind a unit: for each of what; null when it is no such thing. */
export function sayPer({ text, lexicon }: Place, from: number): Read | null {
  if (text.charAt(from) !== '/') return null;
  const rest = text.slice(from + 1, from + 21);
  const each = (spoken: string, written: string) => ({
    spoken: ` ${words.each} ${spoken}`,
    length: written.length + 1,
  });
  if (/^h(?![\p{L}\p{N}])/u.test(rest)) return each(words.hour, 'h');
  const known = perWords.find((word) => rest.startsWith(word) && endsWord(rest.slice(word.length)));
  if (known !== undefined) return each(known, known);
  const term = termAt(lexicon, text, from + 1, { asUnit: true });
  return term && each(term.spoken, term.written);
}

const SIGNS: Readonly<Record<string, string>> = {
  '%': words.percent,
  '\u2030': words.perMille,
  '\u00B0C': words.degreeCelsius,
  '\u00B0': words.degree,
};
const SIGN = /^\s?(%|\u2030|\u00B0C|\u00B0)/u;

/** The unit behind a number, and for each of what, in words; empty when a plain word or nothing follows. */
export function sayUnit(place: Place, from: number): Read {
  const { text, lexicon } = place;
  const withPer = (spoken: string, length: number): Read => {
    const per = sayPer(place, from + length);
    return { spoken: ` ${spoken}${per?.spoken ?? ''}`, length: length + (per?.length ?? 0) };
  };
  const sign = SIGN.exec(text.slice(from, from + 4));
  if (sign) return withPer(SIGNS[sign[1] ?? ''] ?? '', sign[0].length);
  const gap = /^[ \u00A0]?/u.exec(text.slice(from, from + 1))?.[0].length ?? 0;
  const term = termAt(lexicon, text, from + gap, { asUnit: true });
  return term === null
    ? { spoken: '', length: 0 }
    : withPer(term.spoken, gap + term.written.length);
}

export function withUnit(said: string | null, match: RegExpExecArray, place: Place) {
  if (said === null) return null;
  const unit = sayUnit(place, place.at + match[0].length);
  const length = match[0].length + unit.length;
  // "12B" is a name, not a number with a word behind it.
  if (/[\p{L}\p{N}]/u.test(place.text.charAt(place.at + length))) return null;
  return { spoken: said + unit.spoken, length };
}

const valueOf = (written: string) =>
  Number(written.replace(/[.\u00A0\u202F]/gu, '').replace(',', '.'));

/** "2026-30" ends in 2030. */
function lastOf(from: string, to: string): string {
  const isYears = /^(?:19|20)\d{2}$/u.test(from) && /^\d{2}$/u.test(to);
  return isYears ? from.slice(0, 2) + to : to;
}

/** "2026-2030", "3-5 hộ", "30%-50%". What goes down is no span: a score or a slip. */
const range: Rule = {
  pattern: new RegExp(`(${NUMBER})(\\s?%)?${DASH}(${NUMBER})(?!${DASH}\\d)`, 'uy'),
  say: (match, place) => {
    const [written, from = '', percent, end = ''] = match;
    const to = lastOf(from, end);
    const [first, last] = [sayWritten(from), sayWritten(to)];
    if (first === null || last === null) return null;
    if (isAfter(place, context.score)) return `${first} ${last}`;
    if (valueOf(from) >= valueOf(to)) return asWritten(written);
    const unit = percent === undefined ? '' : ` ${words.percent}`;
    return withUnit(`${first}${unit} ${words.to} ${last}`, match, place);
  },
};

/** The share of a whole that "3/4" tells, "ba phần tư". */
export function sayShare(above: string, below: string): string | null {
  const [first, last] = [sayWhole(above), below === '4' ? words.fourth : sayWhole(below)];
  return first === null || last === null ? null : `${first} ${words.shareOf} ${last}`;
}

/** "72/139 hộ", "1/2 diện tích": counted out of, or a share of. */
const ratio: Rule = {
  pattern: new RegExp(`(${NUMBER})\\s?/\\s?(${NUMBER})(?!\\s?/)`, 'uy'),
  say: (match, place) => {
    const [whole, above = '', below = ''] = match;
    const [first, last] = [sayWritten(above), sayWritten(below)];
    if (first === null || last === null) return null;
    // "không trên mười hai" is heard as "not above twelve".
    if (valueOf(above) === 0) return asWritten(whole);
    const next = wordAfter(place.text, place.at + whole.length);
    const isPart = valueOf(above) < valueOf(below) && !isAfter(place, context.address);
    const isShare = (context.shareOf as readonly string[]).includes(next)
      ? valueOf(below) <= 10
      : next === '' && valueOf(below) <= 4;
    const share = isPart && isShare ? sayShare(above, below) : null;
    return withUnit(share ?? `${first} ${words.outOf} ${last}`, match, place);
  },
};

/** A number that its place makes a month, a place in an order or a name; null when it is just a number. */
function sayPlaced(written: string, place: Place): string | null {
  if (/^[1-9]$/u.test(written)) {
    if (isAfter(place, [words.month])) return sayMonth(Number(written));
    if (isAfter(place, [words.place])) return sayOrdinal(Number(written));
  }
  return /^0\d$/u.test(written) && isAfter(place, context.zeroNamed) ? sayDigits(written) : null;
}

/** One number with its unit, its place in an order, or its month. */
const single: Rule = {
  pattern: new RegExp(`([-\\u2212+](?=\\d))?(${NUMBER})`, 'uy'),
  say: (match, place) => {
    const [, sign, written = ''] = match;
    if (sign !== undefined && /[\p{L}\p{N})\]]$/u.test(place.text.slice(0, place.at))) return null;
    const placed = sign === undefined ? sayPlaced(written, place) : null;
    if (placed !== null) return placed;
    const said = sayWritten(written, sign !== undefined && sign !== '+');
    const plus = sign === '+' && !isAfter(place, context.change) ? `${words.plus} ` : '';
    return withUnit(said === null ? null : plus + said, match, place);
  },
};

/** What is counted behind a number that "1.5" stands before: only a decimal can. */
const isCounted = ({ text }: Place, from: number) =>
  (context.measured as readonly string[]).includes(wordAfter(text, from));

/** "4.0", "2.1.3": points that divide no thousands are said. "1.5 triệu", "0.7" can only be decimals. */
const dotted: Rule = {
  pattern: /\d+(?:\.\d+)+(?!\d|[.,]\d)/uy,
  say: (match, place) => {
    const [whole] = match;
    const isSection = isAfter(place, context.section);
    if (new RegExp(`^${NUMBER}$`, 'u').test(whole) && !isSection) return null;
    const parts = whole.split('.');
    if (parts.some((part) => part.length > 2) && !isSection) return asWritten(whole);
    const end = place.at + whole.length;
    const [integer = '', fraction = ''] = parts;
    const isMeasure = integer === '0' || sayUnit(place, end).length > 0 || isCounted(place, end);
    const isDecimal = parts.length === 2 && isMeasure && !isSection;
    const said = isDecimal ? [sayNumber(integer, fraction)] : parts.map(sayWhole);
    return said.includes(null) ? null : withUnit(said.join(` ${words.dot} `), match, place);
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
