import { foldMarks } from './fold.ts';

/** Why a cell holds no number, as an observation status letter; `blank` when the cell only is empty or a dash. */
export type NoNumber = 'blank' | 'O' | 'L' | 'M';
export type NumberReading =
  | { kind: 'number'; value: number; decimals: number; isPercent: boolean }
  | { kind: 'none'; why: NoNumber }
  | { kind: 'ambiguous' }
  | { kind: 'bad' };

/** Space, no-break space, thin space, narrow no-break space: all seen between groups of three digits. */
const GAP = '[ \\u00A0\\u2009\\u202F]';
const NO_NUMBER_WORDS: ReadonlyMap<string, NoNumber> = new Map([
  ['', 'blank'], ['-', 'blank'], ['–', 'blank'], ['—', 'blank'],
  ['chua co', 'O'], ['chua co so lieu', 'O'], ['chua co du lieu', 'O'], ['khong co so lieu', 'O'],
  ['khong bao cao', 'L'], ['chua bao cao', 'L'], ['khong phat sinh', 'M'],
]); // prettier-ignore

/** Whether a cell says nothing: it is empty, or holds a dash. */
export function isBlank(text: string): boolean {
  return NO_NUMBER_WORDS.get(text) === 'blank';
}

const SIGNED_PERCENT = new RegExp(`^([+\\-−]?)(.*?)${GAP}*(%?)$`, 'u');
const PLAIN = /^(?:0?\d|[1-9]\d*)$/u;
const DECIMAL = /^(0|[1-9]\d*)[.,](\d+)$/u;
const DOT_GROUPS = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/u;
const COMMA_GROUPS = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/u;
const GAP_GROUPS = new RegExp(`^([1-9]\\d{0,2}(?:${GAP}\\d{3})+)(?:[.,](\\d+))?$`, 'u');
/** More digits than this do not survive in a double. */
const MAX_DIGITS = 15;
/** Longer texts are no number; patterns are not tried on them, because some take the square of the length. */
const MAX_LENGTH = 60;

type Digits = { whole: string; fraction: string };

/** One separator and exactly three digits after it: a thousand or a thousandth, nobody can tell. */
function isAmbiguous(body: string): boolean {
  if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(body)) return true;
  return new RegExp(`${GAP}\\d{3}[.,]\\d{3}$`, 'u').test(body);
}

function readDigits(body: string): Digits | null {
  if (PLAIN.test(body)) return { whole: body, fraction: '' };
  const decimal = DECIMAL.exec(body);
  if (decimal) return { whole: decimal[1] ?? '', fraction: decimal[2] ?? '' };
  const grouped = DOT_GROUPS.exec(body) ?? COMMA_GROUPS.exec(body) ?? GAP_GROUPS.exec(body);
  if (grouped) return { whole: (grouped[1] ?? '').replace(/\D/gu, ''), fraction: grouped[2] ?? '' };
  return null;
}

/** A number rounded to so many digits after the comma. */
export function roundTo(value: number, decimals: number): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals || 0;
}

const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 });

/** A number as running text has it: `1.234,5`, with at most `decimals` digits after the comma. */
export function writeNumber(value: number, decimals: number): string {
  return format.format(roundTo(value, decimals));
}

/**
 * Reads a number as Vietnamese offices write it: `95,5`, `95.5`, `1.234,5`,
 * `1 250`, `95,5 %`. What has two readings (`1.234`) is ambiguous, what has
 * none is bad; empty and "chưa có" are never 0. `decimals` counts the digits
 * written after the separator.
 */
export function readNumber(text: string): NumberReading {
  const trimmed = text.normalize('NFC').trim();
  if (trimmed.length > MAX_LENGTH) return { kind: 'bad' };
  const why = NO_NUMBER_WORDS.get(foldMarks(trimmed).replace(/\s+/gu, ' '));
  if (why !== undefined) return { kind: 'none', why };
  const parts = SIGNED_PERCENT.exec(trimmed);
  const body = parts?.[2] ?? '';
  if (isAmbiguous(body)) return { kind: 'ambiguous' };
  const digits = readDigits(body);
  if (digits === null || digits.whole.length + digits.fraction.length > MAX_DIGITS)
    return { kind: 'bad' };
  const size = Number(digits.fraction === '' ? digits.whole : `${digits.whole}.${digits.fraction}`);
  const isNegative = parts?.[1] === '-' || parts?.[1] === '−';
  return {
    kind: 'number',
    value: isNegative && size !== 0 ? -size : size,
    decimals: digits.fraction.length,
    isPercent: parts?.[3] === '%',
  };
}
