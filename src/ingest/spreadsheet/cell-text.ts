import { lookOfNumber, showsText, swapsDay } from './number-format.ts';
import type { LibraryCell, SheetCell } from './sheet.ts';

type Value = string | number | boolean | Date | null;

/** Excel keeps and shows 15 digits; what lies beyond them is noise of binary fractions. */
const DIGITS = 15;

function plainDigits(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/u, '');
}

function decimalComma(value: number): string {
  return plainDigits(value).replace('.', ',');
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A date as Vietnamese Excel shows it; the time of day only when there is one. */
function dateText(date: Date): string {
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** A day as files of the strict kind hold it; nobody types one. */
const ISO_DAY = /^\d{4}-\d{2}-\d{2}T00:00:00(?:\.0+)?Z?$/u;

type Content = Omit<SheetCell, 'column' | 'isFormula'>;

const OTHERWISE = { isShownOtherwise: true } as const;
const UNSEEN = { isUnseenZero: true } as const;

function numberContent(value: number, format: string): Content {
  const { as, isShare, isPercent, padTo } = lookOfNumber(value, format);
  const marks = { itself: {}, unseen: UNSEEN, otherwise: OTHERWISE }[as];
  const number = Number((isShare ? value * 100 : value).toPrecision(DIGITS));
  const text = decimalComma(number);
  if (isPercent) return { text: `${text}%`, number, isPercent: true, ...marks };
  const isPadded = Number.isInteger(number) && number >= 0;
  return { text: isPadded ? text.padStart(padTo, '0') : text, number, ...marks };
}

function contentOf(value: Exclude<Value, null>, cell: LibraryCell | undefined): Content {
  if (cell?.type === 'error') return { text: String(value), isError: true };
  const format = cell?.style?.numFmt ?? '';
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { text: '#NUM!', isError: true };
    const isSwapped = swapsDay(value.getUTCDate(), value.getUTCMonth() + 1, format);
    return { text: dateText(value), isDate: true, ...(isSwapped ? OTHERWISE : {}) };
  }
  if (typeof value === 'number') {
    return Number.isFinite(value) ? numberContent(value, format) : { text: '#NUM!', isError: true };
  }
  if (typeof value === 'string' && ISO_DAY.test(value))
    return { text: dateText(new Date(value.slice(0, 10))), isDate: true };
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : value;
  return { text, ...(showsText(format) ? {} : OTHERWISE) };
}

/** Makes one cell of what the library read; null when there is nothing in it. */
export function sheetCell(
  value: Value,
  cell: LibraryCell | undefined,
  column: string,
): SheetCell | null {
  const { formula } = cell ?? {};
  if (value === null || value === '') {
    if (formula === undefined || value === '') return null;
    return { column, text: `=${formula}`, isFormula: true };
  }
  const content = contentOf(value, cell);
  return { column, ...content, ...(formula === undefined ? {} : { isFormula: true as const }) };
}
