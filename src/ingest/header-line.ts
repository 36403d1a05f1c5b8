import type { IngestContext } from './context.ts';
import { csvRecords } from './csv-records.ts';
import { findHeader, SEARCHED_LINES } from './find-header.ts';
import { findWideHeader } from './forms/wide-header.ts';
import type { Delimiter } from './split-rows.ts';

/**
 * The physical line of the header that `validate` reads a file by: a whole
 * header of a long table, else the header of a wide form, else the best there
 * is. Null when there is none.
 */
export function headerLineOf(
  lines: readonly string[],
  delimiter: Delimiter,
  context: IngestContext,
): number | null {
  const top = lines.slice(0, SEARCHED_LINES);
  const found = findHeader(top);
  if (found?.isWhole === true) return found.line;
  const rows = [...csvRecords(top, delimiter)].map(({ line, cells }) => ({
    line,
    cells: cells.map(({ text }) => text),
  }));
  const wide = findWideHeader(rows, context);
  return (wide === null ? undefined : rows[wide.at]?.line) ?? found?.line ?? null;
}
