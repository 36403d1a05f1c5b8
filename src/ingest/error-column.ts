import { errorCopyTexts } from '../strings/error-copy.ts';
import type { IngestContext } from './context.ts';
import { csvCell, csvRecords, type CsvCell, type CsvRecord } from './csv-records.ts';
import { rearm } from './disarm.ts';
import { SEARCHED_LINES } from './find-header.ts';
import { namesColumn } from './forms/wide-header.ts';
import type { RowSink } from './read-rows.ts';
import { scanCells } from './scan-outside.ts';
import { takeFirst } from './text-pieces.ts';
import { delimiters, type Delimiter, type RawRow } from './split-rows.ts';

/** The header of the column that an error copy has at its right; messages of the header row follow it. */
export const ERROR_HEADER = errorCopyTexts.header;
/** Cells that fill a short row up to the error column: told from the row's own empty cells by their quotes. */
export const PADDING = '""';

/** A filled cell of the error column. */
export type ErrorCell = { line: number; columnIndex: number; text: string };
type ErrorColumn = { delimiter: Delimiter; index: number };

/** The error column that a header line names, as we or Excel write it. */
function columnIn(line: string): { delimiter: Delimiter } | null {
  const at = line.indexOf(ERROR_HEADER);
  const before = at < 0 ? '' : line.slice(0, at).replace(/"$/u, '').slice(-1);
  const delimiter = delimiters.find((one) => one === before);
  return delimiter === undefined ? null : { delimiter };
}

/** Where a header row has its error column, or -1: a note may begin with the same words, but beside no names. */
function indexIn(cells: readonly string[]): number {
  const index = cells.findIndex((text) => text.startsWith(ERROR_HEADER));
  return cells.some((text, at) => at !== index && namesColumn(text)) ? index : -1;
}

function findColumn(top: readonly string[]): ErrorColumn | null {
  const delimiter = top.map(columnIn).find((found) => found !== null)?.delimiter;
  if (delimiter === undefined) return null;
  for (const { cells } of csvRecords(top, delimiter)) {
    const index = indexIn(cells.map(({ text }) => text));
    if (index >= 0) return { delimiter, index };
  }
  return null;
}

/** Whether the first lines of a file are those of an error copy. */
export function isErrorCopy(top: readonly string[]): boolean {
  return findColumn(top) !== null;
}

/** A text that begins with a quote nothing closes; where it was typed so, the copy shows it in good quotes. */
function isOpenQuote(text: string, delimiter: Delimiter): boolean {
  const isOneCell = !text.includes(delimiter) && !text.includes('\n');
  return text.startsWith('"') && isOneCell && text.split('"').length % 2 === 0;
}

function rearmed(cell: CsvCell, delimiter: Delimiter): CsvCell {
  const text = rearm(cell.text);
  if (isOpenQuote(text, delimiter)) return { raw: text, text, isBroken: true };
  return text === cell.text ? cell : { raw: csvCell(text, delimiter), text, isBroken: false };
}

/** The cells of a record as they were before the copy: no error cell, no padding before it, nothing disarmed. */
function restore({ cells }: CsvRecord, { delimiter, index }: ErrorColumn): CsvCell[] {
  const own = cells.map((cell) => rearmed(cell, delimiter));
  if (own.length > index + 1) own[index] = { raw: '', text: '', isBroken: false };
  if (own.length !== index + 1) return own;
  own.pop();
  while (own.length > 1 && own.at(-1)?.raw === PADDING) own.pop();
  return own;
}

/**
 * The physical lines of a file as they were before its errors were written
 * into a column: same count, same columns. Lines of any other file pass
 * through. A record with a broken quote stays as it is, for `splitRows` to
 * refuse. `onCell` is told what stands in the column, because a file is
 * published as it was handed in.
 * @param readLines gives the physical lines from the first one; called twice
 */
export function* withoutErrorColumn(
  readLines: () => Iterable<string>,
  onCell: (cell: ErrorCell) => void = () => undefined,
): Generator<string> {
  const column = findColumn(takeFirst(readLines(), SEARCHED_LINES));
  if (column === null) {
    yield* readLines();
    return;
  }
  const { delimiter, index } = column;
  for (const record of csvRecords(readLines(), delimiter)) {
    const { line, cells } = record;
    const text = cells[index]?.text ?? '';
    if (text !== '') onCell({ line, columnIndex: index, text });
    const kept = cells.some(({ isBroken }) => isBroken) ? cells : restore(record, column);
    yield* kept
      .map(({ raw }) => raw)
      .join(delimiter)
      .split('\n');
  }
}

/** Tells what must not stand in the error column either: the file is published as it was handed in. */
export function scanErrorCell(
  { line, columnIndex, text }: ErrorCell,
  context: IngestContext,
  sink: Pick<RowSink, 'problem'>,
): void {
  const cells = [...Array<string>(columnIndex).fill(''), text];
  sink.problem(scanCells(line, cells, context, () => ERROR_HEADER));
}

/** The rows of a spreadsheet that a copy was saved as, without the error column; see `withoutErrorColumn`. */
export function withoutErrorCells(
  rows: readonly RawRow[],
  onCell: (cell: ErrorCell) => void = () => undefined,
): readonly RawRow[] {
  const header = rows.slice(0, SEARCHED_LINES).find(({ cells }) => indexIn(cells) >= 0);
  if (header === undefined) return rows;
  const index = indexIn(header.cells);
  return rows.map((row) => {
    const { line, cells } = row;
    const text = cells[index] ?? '';
    if (text !== '') onCell({ line, columnIndex: index, text });
    const own = cells.map((cell, at) => (at === index ? '' : rearm(cell)));
    return { ...row, cells: own.length === index + 1 ? own.slice(0, index) : own };
  });
}
