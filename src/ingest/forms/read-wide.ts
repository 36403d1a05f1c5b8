import type { IndexedContext } from '../context.ts';
import { cutTitle, cutTop, sepLine } from '../find-header.ts';
import { normaliseHeader } from '../headers.ts';
import { natureOf, type RowNature } from '../layout-rows.ts';
import { problem, type Problem } from '../problem.ts';
import { readRow } from '../read-row.ts';
import type { RowSink } from '../read-rows.ts';
import { findCutProblem, shown, tellCut } from '../row-shape.ts';
import { scanCells } from '../scan-outside.ts';
import { delimiters, type Delimiter, type RawRow } from '../split-rows.ts';
import { figuresOf, judgingHeader, wideTable, type WideTable } from './unpivot.ts';
import { findWideHeader, type WideHeader } from './wide-header.ts';

/** What the rows of a wide form are read with; `delimiter` is null for the rows of a spreadsheet. */
type WideSetting = { table: WideTable; delimiter: Delimiter | null; context: IndexedContext };

/** Keeps one of the problems that several figures of one row have with the same cell. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ code, column, found }: Problem) => [code, column, found].join(' ');
  return [...new Map(problems.map((one) => [keyOf(one), one])).values()];
}

/** Looks at every cell that is not read as a figure, because the file is published as it was handed in. */
function scanRest(
  { line, cells }: RawRow,
  { table: { headers, columns }, context }: WideSetting,
  isRead: boolean,
): Problem[] {
  const values = new Set(isRead ? columns.map(({ index }) => index) : []);
  const rest = cells.map((cell, index) => (values.has(index) ? '' : cell));
  return scanCells(line, rest, context, (index) => headers[index]);
}

/** Whether a cell holds a further row, because a quote was closed too late: another area, or several cells. */
function swallowsRow({ cells, height }: RawRow, { delimiter, context }: WideSetting): boolean {
  if (height === 1 || delimiter === null) return false;
  const fewest = delimiter === ',' ? 3 : 2; // a text may hold a comma
  const isRow = (text: string) => {
    const parts = text.split(delimiter).map((part) => part.trim());
    return parts.length >= fewest || parts.some((part) => context.areaNamed(part) !== null);
  };
  return cells.some((cell) => cell.split('\n').slice(1).some(isRow));
}

/**
 * A row of another shape than the header, whose figures may stand under their neighbour's name: one with fewer cells,
 * with a filled cell under no name, or, in a file with commas, with more cells, because a decimal comma makes them.
 */
function findShapeProblem(
  raw: RawRow,
  { table: { headers, width }, delimiter }: WideSetting,
): Problem | null {
  const { length } = raw.cells;
  const isStray = (cell: string, index: number) =>
    cell.trim() !== '' && (headers[index] ?? '') === '';
  if (raw.cells.some(isStray) || (delimiter === ',' && length > headers.length))
    return problem('SL101', { line: raw.line }, shown(raw, delimiter), { expected: width });
  return delimiter !== null && length < width ? tellCut(raw, { width }, delimiter) : null;
}

/** Whether a row is the header once more, as on the next printed page. */
function isHeaderAgain({ cells }: RawRow, { headers, columns, area }: WideHeader): boolean {
  const places = [area, ...columns.map(({ index }) => index)];
  return places.every(
    (index) => normaliseHeader(cells[index] ?? '') === normaliseHeader(headers[index] ?? ''),
  );
}

function natureInForm(raw: RawRow, { table, context }: WideSetting): RowNature {
  if (isHeaderAgain(raw, table)) return 'header-again';
  const header = judgingHeader(raw, table);
  return header === undefined ? 'layout' : natureOf(raw, header, context);
}

/** What a row that gives no figures is told as: one problem, whatever else follows from it. Null for a row of figures. */
function findRowProblem(raw: RawRow, setting: WideSetting, nature: RowNature): Problem | null {
  const { delimiter, context } = setting;
  const place = { line: raw.line };
  if (nature === 'header-again') return problem('SL013', place, shown(raw, delimiter));
  if (swallowsRow(raw, setting)) return problem('SL014', place, shown(raw, delimiter));
  const cut = findCutProblem(raw, delimiter, context);
  if (cut !== null) return cut;
  if (nature === 'layout') return problem('SL105', place, shown(raw, delimiter));
  return findShapeProblem(raw, setting);
}

/** Reads one row into the sink. Answers whether it is meant as data, accepted or not. */
function readOne(raw: RawRow, setting: WideSetting, sink: RowSink): boolean {
  const { table, context } = setting;
  const nature = natureInForm(raw, setting);
  if (nature === 'blank') return false;
  const told = findRowProblem(raw, setting, nature);
  const isRead = told === null && table.periodText !== null;
  const figures = isRead ? figuresOf(raw, table, context) : [];
  const read = figures.map((figure) => readRow(figure.raw, figure.header, context));
  sink.problem(
    withoutRepeats([
      ...(told === null ? [] : [told]),
      ...scanRest(raw, setting, figures.length > 0),
      ...read.flatMap(({ problems }) => problems),
    ]),
  );
  for (const one of read) if (one.row !== null) sink.row(one.row);
  return told?.code !== 'SL013' && told?.code !== 'SL105';
}

/**
 * Reads a wide form: `rows` begin with its header, `titles` are those above it. Returns how many rows are meant as data:
 * none when a broken quote, told already, leaves no header. `delimiter` is null for the rows of a spreadsheet.
 */
export function readWideRows(
  titles: readonly RawRow[],
  rows: Iterator<RawRow> & Iterable<RawRow>,
  delimiter: Delimiter | null,
  context: IndexedContext,
  sink: RowSink,
): number {
  const first = rows.next();
  const top = first.done === true ? titles : [...titles, first.value];
  const header = findWideHeader(top, context);
  if (header === null) return 0;
  const setting = { table: wideTable(header), delimiter, context };
  sink.problem([...header.problems, ...top.flatMap((row) => scanRest(row, setting, false))]);
  let dataCount = 0;
  for (const raw of rows) {
    if (sink.isFull()) break;
    if (readOne(raw, setting, sink)) dataCount += 1;
  }
  return dataCount;
}

/** The header of a wide form in text: its physical line, its delimiter, and the lines above it. */
export type WideTop = { line: number; delimiter: Delimiter; titles: RawRow[] };

/** The delimiter under which one of the first lines is the header of a wide form, and that line; null for none. */
export function findWideTop(top: readonly string[], context: IndexedContext): WideTop | null {
  const declared = sepLine(top[0]);
  for (const delimiter of declared === null ? delimiters : [declared]) {
    const header = findWideHeader(cutTop(top, delimiter), context);
    if (header === null) continue;
    const { line } = header;
    const lines = top.slice(0, line - 1).map((text, index) => cutTitle(text, index + 1, delimiter));
    return { line, delimiter, titles: lines.slice(declared === null ? 0 : 1) };
  }
  return null;
}
