import type { IngestContext } from '../context.ts';
import { cutLine, SEARCHED_LINES, sepLine } from '../find-header.ts';
import { problem, type Problem } from '../problem.ts';
import { readRow, type ReadRow } from '../read-row.ts';
import type { ReadRows } from '../read-rows.ts';
import { scanCells } from '../scan-outside.ts';
import { shorten } from '../shorten.ts';
import { delimiters, splitRows, type Delimiter, type RawRow } from '../split-rows.ts';
import { unpivot, type Unpivoted } from './unpivot.ts';
import { findWideHeader, type WideHeader } from './wide-header.ts';

/** Longer lines are no headers; recognising one looks at no more of them. */
const MAX_HEADER = 20_000;

export type WideTable = ReadRows & { delimiter: Delimiter };

/** The delimiter under which a line near the top is the header of a wide form; null when there is none. */
function findDelimiter(lines: readonly string[], context: IngestContext): Delimiter | null {
  const declared = sepLine(lines[0]);
  const allowed = declared === null ? delimiters : [declared];
  const top = lines.slice(0, SEARCHED_LINES).map((text) => text.slice(0, MAX_HEADER));
  const rowsAt = (delimiter: Delimiter): RawRow[] =>
    top.map((text, index) => ({ line: index + 1, cells: cutLine(text, delimiter) }));
  return allowed.find((one) => findWideHeader(rowsAt(one), context) !== null) ?? null;
}

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
  context: IngestContext,
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
  delimiter: Delimiter,
  { areas }: IngestContext,
): Problem[] {
  const fewest = delimiter === ',' ? 3 : 2; // a text may hold a comma
  const areaNames = new Set(areas.flatMap(({ code, name }) => [code, name]));
  const isRow = (text: string) => {
    const parts = text.split(delimiter).map((part) => part.trim());
    return parts.length >= fewest || parts.some((part) => areaNames.has(part));
  };
  const holdsRow = (cell: string) =>
    cell
      .split(/\r\n?|\n/u)
      .slice(1)
      .some(isRow);
  return rows
    .filter(({ cells }) => cells.some(holdsRow))
    .map(({ line, cells }) => problem('SL014', { line }, shorten(cells.join(delimiter))));
}

/** Rows of an area that stand above the header; they would be passed over as titles. */
function findAbove(rows: readonly RawRow[], { areas }: IngestContext, header: RawRow | undefined) {
  const codes = new Set(areas.map(({ code }) => code));
  const isFigures = ({ cells }: RawRow) => {
    const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
    return filled.length >= 2 && codes.has(filled[0] ?? '') && /^\d/u.test(filled.at(-1) ?? '');
  };
  const details = { header: header?.line ?? 1 };
  return rows
    .filter(isFigures)
    .map(({ line, cells }) => problem('SL019', { line }, shorten(cells.join(' ').trim()), details));
}

/** A row of a wide form has its indicator in the header, so problems with it point at the figure. */
function atFigure(row: ReadRow): ReadRow {
  return { ...row, places: { ...row.places, indicator: row.places.value } };
}

/** Reads a file whose table is a wide form; null when it is none. */
export function readWideTable(lines: readonly string[], context: IngestContext): WideTable | null {
  const delimiter = findDelimiter(lines, context);
  if (delimiter === null) return null;
  const first = sepLine(lines[0]) === null ? 1 : 2;
  const table = splitRows(lines.slice(first - 1).join('\n'), delimiter, first);
  const top = findWideHeader(table.rows, context);
  const wide = unpivot(table.rows, context, delimiter === ',');
  if (top === null || wide === null) return null;
  const read = wide.figures.map(({ raw, header }) => readRow(raw, header, context));
  const problems = [
    ...wide.problems,
    ...findAbove(table.rows.slice(0, top.at), context, table.rows[top.at]),
    ...scanRest(table.rows, top, wide.figures, context),
    ...findSwallowed(table.rows.slice(top.at + 1), delimiter, context),
    ...table.problems,
    ...read.flatMap((one) => one.problems),
  ];
  return {
    delimiter,
    rows: read.flatMap(({ row }) => (row === null ? [] : [atFigure(row)])),
    problems: withoutRepeats(problems),
    dataCount: wide.dataCount,
  };
}
