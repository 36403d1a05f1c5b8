import { speechContext as context, speechWords as words } from '../../strings/speech.ts';
import { sayDigits, sayShort, sayWhole } from '../numbers.ts';
import { asWritten, isAfter, type Rule } from '../rule.ts';
import { NUMBER, sayWritten, withUnit } from './numbers.ts';

/** More digits in a row than any quantity has without points between them. */
const LONG = 10;

/** "1-3-5", "29A-123.45", "3 250 hộ": numbers side by side that no reader could join. */
const chained: Rule = {
  pattern: /\d+(?:[-\u2013]\d+){2,}(?!\d)/uy,
  say: ([all]) => asWritten(all),
};
const plate: Rule = {
  pattern: /\d{2}[A-Z\u0110]\d?[- ]?\d{3}\.?\d{2}(?!\d)/uy,
  say: ([all]) => asWritten(all),
};
const sideBySide: Rule = {
  pattern: /\d+(?:[.,]\d+)*(?: \d+(?:[.,]\d+)*)+(?![\p{L}\p{N}/:%-]|[.,]\d)/uy,
  say: ([all]) => asWritten(all),
};

/** "2:1", "1:1000" behind "tỷ lệ"; anything else in that form has no one reading. */
const proportion: Rule = {
  pattern: new RegExp(`(\\d+(?:[.,]\\d+)*):(${NUMBER})`, 'uy'),
  say: ([whole, first = '', second = ''], place) => {
    const said = [sayWritten(first), sayWritten(second)];
    if (!isAfter(place, context.ratio) || said.includes(null)) return asWritten(whole);
    return said.join(` ${words.outOf} `);
  },
};

/** "40x60 cm", "2x3x4m". */
const product: Rule = {
  pattern: new RegExp(`${NUMBER}(?:\\s?[x\\u00D7]\\s?${NUMBER})+`, 'uy'),
  say: (match, place) => {
    const said = match[0].split(/\s?[x\u00D7]\s?/u).map((one) => sayWritten(one));
    return said.includes(null) ? null : withUnit(said.join(` ${words.times} `), match, place);
  },
};

/** A long number behind "mã số" is said digit by digit; elsewhere nobody could follow it. */
const longNumber: Rule = {
  pattern: /\d{5,}(?![\p{L}\p{N}]|[.,/-]\d)/uy,
  say: ([digits], place) => {
    if (isAfter(place, context.code)) return sayDigits(digits);
    return digits.length >= LONG && !digits.startsWith('0') ? asWritten(digits) : null;
  },
};

/** "5A", "12B": a number with a letter of its own. Others may be units ("5G", "20W"). */
const withLetter: Rule = {
  pattern: /(\d{1,3})([A-E\u0110])(?![\p{L}\p{N}-])/uy,
  say: ([, digits = '', letter = '']) => {
    const said = sayWhole(digits);
    return said && `${said} ${letter}`;
  },
};

export const codeRules: readonly Rule[] = [
  ...[plate, chained, proportion, product, sideBySide, longNumber, withLetter],
];

/** "A4", "B12": a letter with a number of its own. */
const numbered: Rule = {
  pattern: /([A-F\u0110])(\d{1,2})(?![\p{L}\p{N}]|[./-]\d)/uy,
  say: ([, letter = '', digits = '']) => `${letter} ${sayShort(digits)}`,
};
export const letterCodeRules: readonly Rule[] = [numbered];
