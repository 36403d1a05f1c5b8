import {
  observationColumns,
  type ObservationColumn,
  type ObservationField,
} from '../domain/observation.ts';
import { foldMarks } from '../domain/fold.ts';
import { errorCopyTexts } from '../strings/error-copy.ts';
import { nearestOf } from './nearest.ts';
import { problem, columnLetter, type Problem } from './problem.ts';
import { shorten } from './shorten.ts';
import { tableHeader, type TableHeader } from './table-header.ts';

/** A header for comparison: no marks, lower case, every run of other characters one "_". */
export function normaliseHeader(text: string): string {
  return foldMarks(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/gu, '_')
    .replace(/^_|_$/gu, '');
}

/** The column of an error copy; messages may follow its name. */
const ERROR_COLUMN = normaliseHeader(errorCopyTexts.header);
/** A running number, and the columns of our own forms that only help the person who fills in. */
const IGNORED = new Set([
  'stt', 'tt', 'so_tt', 'so_thu_tu', 'ten_chi_tieu', 'don_vi_tinh', 'ten_dia_ban', 'ky_truoc',
]); // prettier-ignore
const byHeader = new Map<string, ObservationColumn>(
  observationColumns.flatMap((column) =>
    [column.column, column.title, ...column.aliases].map(
      (name) => [normaliseHeader(name), column] as const,
    ),
  ),
);

/** The name in files of the column whose name, title or alias is most like a header. */
const nearestColumn = nearestOf(
  observationColumns.map(({ column, title, aliases }) => ({
    item: column,
    texts: [column, title, ...aliases],
  })),
);

/** The field a header names, "ignored" for a column passed over without a word, or null. */
export function fieldOfHeader(header: string): ObservationField | 'ignored' | null {
  const name = normaliseHeader(header);
  if (name.startsWith(ERROR_COLUMN)) return 'ignored';
  return IGNORED.has(name) ? 'ignored' : (byHeader.get(name)?.field ?? null);
}

/** How many cells of a row are names of different columns; 4 or more is a header beyond doubt. */
export function countHeaders(cells: readonly string[]): number {
  const fields = cells.map(fieldOfHeader).filter((name) => name !== null && name !== 'ignored');
  return new Set(fields).size;
}

/** Whether a row names every required column. */
export function isWholeHeader(cells: readonly string[]): boolean {
  const named = new Set(cells.map(fieldOfHeader));
  return observationColumns.every(({ field, isRequired }) => !isRequired || named.has(field));
}

/** Maps the header row to fields by name, never by position; says what is missing, doubled or unknown. */
export function readHeader(
  cells: readonly string[],
  line: number,
): { header: TableHeader; problems: Problem[] } {
  const places: TableHeader['places'] = {};
  const problems: Problem[] = [];
  cells.forEach((cell, index) => {
    const header = cell.trim();
    const name = fieldOfHeader(header);
    if (header === '' || name === 'ignored') return;
    const place = { line, columnIndex: index, header };
    const earlier = name === null ? undefined : places[name];
    if (name === null) {
      problems.push(
        problem('SL011', place, shorten(header), { nearest: nearestColumn(header) ?? '' }),
      );
    } else if (earlier !== undefined) {
      problems.push(problem('SL010', place, header, { first: columnLetter(earlier.index) }));
    } else {
      places[name] = { index, header };
    }
  });
  for (const { field: name, column, isRequired } of observationColumns) {
    if (isRequired && places[name] === undefined)
      problems.push(problem('SL009', { line, header: column }));
  }
  return {
    header: tableHeader({
      places,
      width: cells.findLastIndex((cell) => cell.trim() !== '') + 1,
      headers: cells,
    }),
    problems,
  };
}
