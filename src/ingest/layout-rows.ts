import { readNumber } from '../domain/number.ts';
import type { ObservationField } from '../domain/observation.ts';
import { periodSchema, readPeriod } from '../domain/period.ts';
import { foldMarks } from '../domain/fold.ts';
import type { IndexedContext } from './context.ts';
import { countHeaders } from './headers.ts';
import type { ColumnPlace, TableHeader } from './table-header.ts';
import { remember } from './remember.ts';
import type { RawRow } from './split-rows.ts';

/** What a row is before any cell is read. */
export type RowNature = 'data' | 'blank' | 'layout' | 'header-again';

const COLUMN_NUMBER = /^[([]?(\d{1,2}|[A-Da-d])[)\]]?(?:\s*=.*)?$/u;
/** With its marks, so that "Công khai" is no sum; without marks only as the whole cell. */
const TOTAL =
  /^(?:t\u1ED5ng(?: s\u1ED1| c\u1ED9ng)?|c\u1ED9ng|trung b\u00ECnh|b\u00ECnh qu\u00E2n|l(?:\u0169y|u\u1EF9) k\u1EBF)(?![\p{L}\d])/iu;
const PLAIN_TOTAL = /^(?:tong(?: so| cong)?|cong|trung binh)[ .:]*$/u;
/** Offices and phrases under which people sign. */
const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|ky)|ke toan|chu tich|pho chu tich|thu truong|can bo|cong chuc|lanh dao|tm[. ]|kt[. ]|\(?(?:da )?ky\b)/u;
const isPeriod = remember((text) => periodSchema.safeParse(text).success);
const FIGURES = ['value', 'numerator', 'denominator'] as const;

function cellOf(row: RawRow, header: TableHeader, field: ObservationField): string {
  const place = header.places[field];
  return place === undefined ? '' : (row.cells[place.index] ?? '').trim();
}

/** Whether all three key cells are exactly as they are published: data beyond doubt, as most rows are. */
function hasExactKeys(row: RawRow, header: TableHeader, context: IndexedContext): boolean {
  const { indicator, area, period } = header.places;
  const cellAt = (place: ColumnPlace | undefined) => row.cells[place?.index ?? -1] ?? '';
  return (
    context.indicatorById.has(cellAt(indicator)) &&
    context.areaByCode.has(cellAt(area)) &&
    isPeriod(cellAt(period))
  );
}

/** Whether one of the key cells holds something real: then the row is data, right or wrong. */
function hasRealKey(row: RawRow, header: TableHeader, context: IndexedContext): boolean {
  const indicator = cellOf(row, header, 'indicator').toUpperCase();
  const area = cellOf(row, header, 'area').toLowerCase();
  return (
    /^[A-Z]{2,5}-?\d{1,3}$/u.test(indicator) ||
    context.areaByCode.has(area) ||
    readPeriod(cellOf(row, header, 'period')) !== null
  );
}

/** 1, 2, 3... or A, B, 1, 2, 3...: letters, then numbers, each one more than the one before. */
function isColumnNumbers(filled: readonly string[]): boolean {
  const names = filled.map((cell) => COLUMN_NUMBER.exec(cell)?.[1]?.toUpperCase());
  const letters = names.findIndex((name) => !/^[A-D]$/u.test(name ?? ''));
  return (
    filled.length >= 3 &&
    names.every((name, index) => {
      const isLetter = index < letters || letters < 0;
      return name === (isLetter ? 'ABCD'[index] : String(index - letters + 1));
    })
  );
}

function isTotal(row: RawRow, header: TableHeader, filled: readonly string[]): boolean {
  const keys = (['indicator', 'area', 'period'] as const)
    .map((field) => cellOf(row, header, field))
    .filter((key) => key !== '');
  const [name = filled[0] ?? ''] = keys;
  return keys.length <= 1 && (TOTAL.test(name) || PLAIN_TOTAL.test(foldMarks(name)));
}

/** A sum over all areas in place of one, with or without the code and the period of what is summed. */
function isTotalOfAreas(row: RawRow, header: TableHeader, { areas }: IndexedContext): boolean {
  const label = cellOf(row, header, 'area') || cellOf(row, header, 'indicator');
  const isNamed = () => areas.some(({ name, aliases }) => [name, ...aliases].includes(label));
  return PLAIN_TOTAL.test(foldMarks(label)) && !isNamed();
}

/** Titles, dates and signatures: few cells, or names of signers, and nowhere a figure. */
function isTextOnly(row: RawRow, header: TableHeader, filled: readonly string[]): boolean {
  const isFigure = (text: string) =>
    !['none', 'bad'].includes(readNumber(text).kind) || (filled.length > 1 && /\d/u.test(text));
  if (FIGURES.some((field) => isFigure(cellOf(row, header, field)))) return false;
  const isSigned = filled.some((cell) => SIGNATURE.test(foldMarks(cell)));
  return filled.length <= 2 || (isSigned && !filled.some((cell) => /\d/u.test(cell)));
}

/**
 * Tells data from the furniture of an office table: column numbers, section
 * titles, totals, signatures. In doubt a row is data, so that it is refused
 * rather than lost.
 */
export function natureOf(row: RawRow, header: TableHeader, context: IndexedContext): RowNature {
  if (hasExactKeys(row, header, context)) return 'data';
  const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  if (countHeaders(row.cells) >= 2) return 'header-again';
  if (isColumnNumbers(filled) || isTotalOfAreas(row, header, context)) return 'layout';
  if (hasRealKey(row, header, context)) return 'data';
  return isTotal(row, header, filled) || isTextOnly(row, header, filled) ? 'layout' : 'data';
}
