import type { IndexedContext } from '../context.ts';
import { cutTitle, cutTop, sepLine } from '../find-header.ts';
import { problem, type Problem } from '../problem.ts';
import { readRow } from '../read-row.ts';
import type { RowSink } from '../read-rows.ts';
import { scanCells } from '../scan-outside.ts';
import { shorten } from '../shorten.ts';
import { delimiters, splitRows, type Delimiter, type RawRow } from '../split-rows.ts';
import { unpivot, type Unpivoted } from './unpivot.ts';
import { findWideHeader, type WideHeader } from './wide-header.ts';

/** Keeps one of the problems that several figures of one row have with the same cell. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ code, line, column, found }: Problem) => [code, line, column, found].join(' ');
  return [...new Map(problems.map((one) => [keyOf(one), one])).values()];
}

/** Looks at every cell that is not read as a figure, because the file is published as it was handed in. */
function scanRest(
  rows: readonly RawRow[],
  { headers, columns }: WideHeader,
  figures: Unpivoted['figures'],
  context: IndexedContext,
): Problem[] {
  const dataLines = new Set(figures.map(({ raw }) => raw.line));
  const values = new Set(columns.map(({ index }) => index));
  return rows.flatMap(({ line, cells }) => {
    const rest = cells.map((cell, index) => (dataLines.has(line) && values.has(index) ? '' : cell));
    return scanCells(line, rest, context, (index) => headers[index]);
  });
}

/** Cells that hold a further row, because a quote was closed too late: another area, or several cells. */
function findSwallowed(
  rows: readonly RawRow[],
  delimiter: Delimiter | null,
  { areas }: IndexedContext,
): Problem[] {
  if (delimiter === null) return [];
  const fewest = delimiter === ',' ? 3 : 2; // a text may hold a comma
  const areaNames = new Set(areas.flatMap(({ code, name }) => [code, name]));
  const isRow = (text: string) => {
    const parts = text.split(delimiter).map((part) => part.trim());
    return parts.length >= fewest || parts.some((part) => areaNames.has(part));
  };
  const holdsRow = (cell: string) => cell.split('\n').slice(1).some(isRow);
  return rows
    .filter(({ cells }) => cells.some(holdsRow))
    .map(({ line, cells }) => problem('SL014', { line }, shorten(cells.join(delimiter))));
}

/** Rows of an area that stand above the header; they would be passed over as titles. */
function findAbove(rows: readonly RawRow[], { areas }: IndexedContext, header: number): Problem[] {
  const codes = new Set(areas.map(({ code }) => code));
  const isFigures = ({ cells }: RawRow) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return filled.length >= 2 && codes.has(filled[0] ?? '') && /^\d/u.test(filled.at(-1) ?? '');
  };
  return rows
    .filter(isFigures)
    .map(({ line, cells }) =>
      problem('SL019', { line }, shorten(cells.join(' ').trim()), { header }),
    );
}

/** The header of a wide form in text: its delimiter and its physical line. */
export type WideTop = { delimiter: Delimiter; headerLine: number };

/** The rows of a text from its first line. Quotes are taken strictly from the header on. */
function rowsOf(
  lines: readonly string[],
  { delimiter, headerLine }: WideTop,
  tell: (found: Problem) => void,
): RawRow[] {
  const first = sepLine(lines[0]) === null ? 0 : 1;
  const titles = lines
    .slice(first, headerLine - 1)
    .map((text, index) => cutTitle(text, first + index + 1, delimiter));
  return [...titles, ...splitRows(lines.slice(headerLine - 1), delimiter, headerLine, tell)];
}

/**
 * Reads the rows of a wide form. Returns how many rows are meant as data: none when a broken quote, told already, leaves
 * no header. `delimiter` is null for the rows of a spreadsheet.
 */
export function readWideRows(
  rows: readonly RawRow[],
  delimiter: Delimiter | null,
  context: IndexedContext,
  sink: RowSink,
): number {
  const top = findWideHeader(rows, context);
  if (top === null) return 0;
  const wide = unpivot(rows, top, context, delimiter);
  const read = wide.figures.map(({ raw, header }) => readRow(raw, header, context));
  const problems = [
    ...wide.problems,
    ...findAbove(rows.slice(0, top.at), context, top.line),
    ...scanRest(rows, top, wide.figures, context),
    ...findSwallowed(rows.slice(top.at + 1), delimiter, context),
    ...read.flatMap((one) => one.problems),
  ];
  sink.problem(withoutRepeats(problems));
  for (const { row } of read) if (row !== null) sink.row(row);
  return wide.dataCount;
}

/** The delimiter under which one of the first lines is the header of a wide form, and that line; null for none. */
export function findWideTop(top: readonly string[], context: IndexedContext): WideTop | null {
  const declared = sepLine(top[0]);
  for (const delimiter of declared === null ? delimiters : [declared]) {
    const rows = cutTop(top, delimiter);
    const header = findWideHeader(rows, context);
    if (header !== null) return { delimiter, headerLine: header.line };
  }
  return null;
}

/** Reads the lines of a file whose table is a wide form, like `readWideRows`. */
export function readWideLines(
  lines: readonly string[],
  top: WideTop,
  context: IndexedContext,
  sink: RowSink,
): number {
  return readWideRows(
    rowsOf(lines, top, (one) => sink.problem([one])),
    top.delimiter,
    context,
    sink,
  );
}
