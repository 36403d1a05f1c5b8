import { readNumber } from '../domain/number.ts';
import type { ObservationField } from '../domain/observation.ts';
import { readPeriod } from '../domain/period.ts';
import { foldMarks } from '../domain/fold.ts';
import type { IngestContext } from './context.ts';
import { countHeaders, type HeaderMap } from './headers.ts';
import type { RawRow } from './split-rows.ts';

/** What a row is before any cell is read. */
export type RowNature = 'data' | 'blank' | 'layout' | 'header-again';

const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Da-d])\)?(?:\s*=.*)?$/u;
const TOTAL = /^(?:tong(?: so| cong)?|cong|trung binh)\b/u;

function cellOf(row: RawRow, header: HeaderMap, field: ObservationField): string {
  const place = header.places[field];
  return place === undefined ? '' : (row.cells[place.index] ?? '').trim();
}

/** Whether one of the key cells holds something real: then the row is data, right or wrong. */
function hasRealKey(row: RawRow, header: HeaderMap, context: IngestContext): boolean {
  const indicator = cellOf(row, header, 'indicator').toUpperCase();
  const area = cellOf(row, header, 'area').toLowerCase();
  return (
    /^[A-Z]{2,5}-?\d{1,3}$/u.test(indicator) ||
    context.areas.some(({ code }) => code === area) ||
    readPeriod(cellOf(row, header, 'period')) !== null
  );
}

function isColumnNumbers(filled: readonly string[]): boolean {
  const [first] = filled;
  return (
    filled.length >= 3 &&
    /^\(?[1Aa]\)?$/u.test(first ?? '') &&
    filled.every((cell) => COLUMN_NUMBER.test(cell))
  );
}

/**
 * Tells data from the furniture of an office table: column numbers, section
 * titles, totals, signatures. In doubt a row is data, so that it is refused
 * rather than lost.
 */
export function natureOf(row: RawRow, header: HeaderMap, context: IngestContext): RowNature {
  const filled = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  if (countHeaders(row.cells) >= 2) return 'header-again';
  if (isColumnNumbers(filled)) return 'layout';
  if (hasRealKey(row, header, context)) return 'data';
  const keys = (['indicator', 'area'] as const).map((field) =>
    foldMarks(cellOf(row, header, field)),
  );
  if (keys.some((key) => TOTAL.test(key)) || TOTAL.test(foldMarks(filled[0] ?? '')))
    return 'layout';
  const hasFigure = filled.length > 1 && readNumber(cellOf(row, header, 'value')).kind !== 'none';
  return filled.length <= 2 && !hasFigure ? 'layout' : 'data';
}
