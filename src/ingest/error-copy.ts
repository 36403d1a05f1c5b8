import { csvCell, csvRecords, type CsvCell, type CsvRecord } from './csv-records.ts';
import { disarm } from './disarm.ts';
import { ERROR_HEADER, PADDING, withoutErrorColumn } from './error-column.ts';
import { errorCellText } from './error-message.ts';
import { sepLine } from './find-header.ts';
import type { Problem } from './problem.ts';
import type { Delimiter, RawRow } from './split-rows.ts';

/** Wider tables get no copy: Excel shows 16,384 columns, and each row with a problem is filled up to the last. */
export const MAX_COPY_COLUMNS = 1000;

type Layout = {
  delimiter: Delimiter;
  headerLine: number;
  /** Cells of the widest record: the error column stands behind them. */
  width: number;
  /** First line a person sees; a line `sep=;` is not shown by Excel. */
  topLine: number;
};

function findLayout(
  records: Iterable<CsvRecord>,
  delimiter: Delimiter,
  headerLine: number,
): Layout {
  let width = 0;
  let topLine = 1;
  for (const { line, cells } of records) {
    if (line === 1 && sepLine(cells.map(({ raw }) => raw).join(delimiter)) !== null) topLine = 2;
    width = Math.max(width, cells.length);
  }
  return { delimiter, headerLine, width, topLine };
}

function byLine(problems: readonly Problem[], topLine: number): Map<number, Problem[]> {
  const lines = new Map<number, Problem[]>();
  for (const one of problems) {
    const line = one.line ?? topLine;
    const others = lines.get(line);
    if (others === undefined) lines.set(line, [one]);
    else others.push(one);
  }
  return lines;
}

/** A cell as it stands, unless Excel would run it, hide a part of it, or cut it at a broken quote. */
function copyCell({ raw, text, isBroken }: CsvCell, delimiter: Delimiter): string {
  const safe = disarm(text);
  return isBroken || safe !== text ? csvCell(safe, delimiter) : raw;
}

/** A record with a text in the error column; the row's own quoted empty cells at its end lose their quotes. */
function withErrorCell(cells: string[], text: string, { delimiter, width }: Layout): string {
  for (let at = cells.length - 1; cells[at] === PADDING; at -= 1) cells[at] = '';
  const padding = Array<string>(width - cells.length).fill(PADDING);
  return [...cells, ...padding, csvCell(text, delimiter)].join(delimiter);
}

function* writeRecords(
  records: Iterable<CsvRecord>,
  layout: Layout,
  problems: readonly Problem[],
): Generator<string> {
  const { delimiter, headerLine, topLine } = layout;
  const open = byLine(problems, topLine);
  let before = '\uFEFF';
  for (const { line, height, cells } of records) {
    const lines = Array.from({ length: height }, (_, row) => line + row);
    const found = lines.flatMap((one) => open.get(one) ?? []);
    const texts: string[] = lines.includes(headerLine) ? [ERROR_HEADER] : [];
    if (found.length > 0) texts.push(errorCellText(found));
    const copied = cells.map((cell) => copyCell(cell, delimiter));
    const text = texts.join(' | ');
    yield before + (text === '' ? copied.join(delimiter) : withErrorCell(copied, text, layout));
    before = '\r\n';
    for (const one of lines) open.delete(one);
  }
  if (open.size > 0)
    throw new Error(`problems at lines that do not exist: ${[...open.keys()].join(', ')}`);
}

function copyOf(
  records: () => Iterable<CsvRecord>,
  delimiter: Delimiter,
  headerLine: number,
  problems: readonly Problem[],
): Generator<string> | null {
  const layout = findLayout(records(), delimiter, headerLine);
  return layout.width > MAX_COPY_COLUMNS ? null : writeRecords(records(), layout, problems);
}

/**
 * A copy of a figures file with one more column at its right, in which every
 * problem stands in the row it is in: pieces of text in the order of the file,
 * with BOM and CRLF. Line numbers and column letters are those of the input; the
 * column of an earlier copy is replaced. Problems of the whole file stand in the
 * first row. Null when the table is wider than `MAX_COPY_COLUMNS`.
 * @param readLines gives the physical lines from the first one; called several times, so that nothing is kept
 * @param headerLine physical line of the header, as the report has it
 */
export function errorCopy(
  readLines: () => Iterable<string>,
  delimiter: Delimiter,
  headerLine: number,
  problems: readonly Problem[],
): Generator<string> | null {
  const records = () => csvRecords(withoutErrorColumn(readLines), delimiter, headerLine);
  return copyOf(records, delimiter, headerLine, problems);
}

function* toRecords(rows: Iterable<RawRow>, delimiter: Delimiter): Generator<CsvRecord> {
  let next = 1;
  for (const { line, cells } of rows) {
    for (; next < line; next += 1)
      yield { line: next, height: 1, cells: [{ raw: '', text: '', isBroken: false }] };
    const texts = cells.map((text) => text.replace(/\r\n?/gu, '\n'));
    const copied = texts.map((text) => ({ raw: csvCell(text, delimiter), text, isBroken: false }));
    yield { line, height: 1, cells: copied };
    next += 1;
  }
}

/** The same copy from the rows of a spreadsheet, as CSV with semicolons; rows left out as empty are put back. */
export function errorCopyOfRows(
  rows: readonly RawRow[],
  headerLine: number,
  problems: readonly Problem[],
): Generator<string> | null {
  return copyOf(() => toRecords(rows, ';'), ';', headerLine, problems);
}
