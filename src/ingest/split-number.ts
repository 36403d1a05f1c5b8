import { foldMarks } from '../domain/fold.ts';
import type { IngestContext } from './context.ts';
import { fieldOfHeader } from './headers.ts';
import type { ColumnPlace, TableHeader } from './table-header.ts';
import type { Delimiter, RawRow } from './split-rows.ts';

const TEXTS: ReadonlySet<string | null> = new Set([null, 'source', 'status', 'asOf', 'note']);

/**
 * Whether the comma of a decimal number was taken for a column border:
 * `95,5` without quotes leaves 95 in the value cell and 5 in the next. Only the
 * numerator may stand there as a bare number, and then with its denominator and no number for a status.
 */
export function hasSplitNumber(
  row: RawRow,
  header: TableHeader,
  delimiter: Delimiter | null,
  { indicators }: IngestContext,
): boolean {
  const at = header.places.value?.index;
  if (delimiter !== ',' || at === undefined) return false;
  const written = (row.cells[at + 1] ?? '').trim();
  if (!/^\d/u.test(written) || !/^\s*[+-]?\d+\s*$/u.test(row.cells[at] ?? '')) return false;
  const unit = /^\d+ ?(\p{L}.*)$/u.exec(written)?.[1];
  const isUnit = indicators.some((one) => foldMarks(one.unit) === foldMarks(unit ?? '%'));
  const next = isUnit && unit !== undefined ? written.slice(0, -unit.length).trim() : written;
  if (!/^\d+ ?%?$/u.test(next)) return false;
  if (row.cells.length > header.headers.length) return true;
  const nextField = fieldOfHeader(header.headers[at + 1] ?? '');
  if (nextField === 'ignored') return false;
  if (!/^\d{1,3} ?%?$/u.test(next)) return TEXTS.has(nextField);
  if (nextField !== 'numerator' && nextField !== 'denominator') return true;
  const { numerator, denominator, status } = header.places;
  const textAt = (place: ColumnPlace | undefined) => (row.cells[place?.index ?? -1] ?? '').trim();
  const isShifted = /^\d+$/u.test(textAt(status));
  return isShifted || [numerator, denominator].some((place) => textAt(place) === '');
}
