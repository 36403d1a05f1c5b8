import type { IndexedContext } from './context.ts';
import { fieldOfHeader } from './headers.ts';
import type { TableHeader } from './table-header.ts';
import { natureOf } from './layout-rows.ts';
import { cutLine, holdsFigures } from './find-header.ts';
import { problem, type Problem } from './problem.ts';
import { readDay } from './read-day.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { scanRow } from './scan-outside.ts';
import { shorten } from './shorten.ts';
import { hasSplitNumber } from './split-number.ts';
import { delimiters, type Delimiter, type RawRow } from './split-rows.ts';

/** Where rows and problems go as they are read, in the order of the file. */
export type RowSink = {
  row: (row: ReadRow) => void;
  problem: (found: readonly Problem[]) => void;
  /** Whether so much is wrong that reading on is of no use. */
  isFull: () => boolean;
};

function shown(raw: RawRow, delimiter: Delimiter | null): string {
  return shorten(raw.cells.join(delimiter ?? ' ').trim());
}

/** A row that holds together with another delimiter than the header's. */
function usesOtherDelimiter(
  raw: RawRow,
  delimiter: Delimiter | null,
  context: IndexedContext,
): boolean {
  if (delimiter === null) return false;
  const [first = '', ...others] = raw.cells;
  const isOther = (other: Delimiter) => {
    if (other === delimiter || !first.includes(other)) return false;
    const parts = first.split(other).length;
    return others.every((cell) => cell.trim() === '')
      ? parts >= 4
      : parts >= 3 && holdsFigures(raw.cells.join(delimiter).split(other), context.indicators);
  };
  return delimiters.some(isOther);
}

/** Whether a repeated header names the same columns; below another one no cell can be read. */
function hasSameColumns({ cells }: RawRow, { headers }: TableHeader): boolean {
  const fieldsOf = (names: readonly string[]) => names.map(fieldOfHeader).join();
  return fieldsOf(headers) === fieldsOf(cells);
}

/** A filled cell beyond the header or below an empty one. */
function hasSurplus({ cells }: RawRow, header: TableHeader): boolean {
  const { headers } = header;
  if (cells.length <= headers.length && header.nameless.length === 0) return false;
  return cells.some((cell, index) => cell.trim() !== '' && (headers[index] ?? '').trim() === '');
}

/** A row that lost a cell in its middle: short, and with a day where a text belongs. */
function isShifted({ cells }: RawRow, { places, width }: TableHeader): boolean {
  if (cells.length >= width) return false;
  const texts = [places.source, places.note].map((place) => cells[place?.index ?? width] ?? '');
  return texts.some((text) => readDay(text) !== null);
}

/** A quote that was closed one row too late, so that a cell holds the next row. */
function swallowsRow(
  { cells, height }: RawRow,
  delimiter: Delimiter | null,
  context: IndexedContext,
): boolean {
  if (height === 1 || delimiter === null) return false;
  return cells.some((cell) =>
    cell
      .split('\n')
      .some((line, at) => at > 0 && holdsFigures(cutLine(line, delimiter), context.indicators)),
  );
}

function tellCut(raw: RawRow, { width }: TableHeader, delimiter: Delimiter | null): Problem {
  return problem('SL106', { line: raw.line }, shown(raw, delimiter), { expected: width });
}

/** Surplus filled cells, or a row cut before a required column. */
function findShapeProblem(
  raw: RawRow,
  header: TableHeader,
  delimiter: Delimiter | null,
  context: IndexedContext,
): Problem | null {
  const place = { line: raw.line };
  if (swallowsRow(raw, delimiter, context)) return problem('SL014', place);
  if (usesOtherDelimiter(raw, delimiter, context))
    return problem('SL016', place, shown(raw, delimiter), { delimiter: delimiter ?? '' });
  if (hasSurplus(raw, header) || hasSplitNumber(raw, header, delimiter, context))
    return problem('SL101', place, shown(raw, delimiter), { expected: header.width });
  const isCut = raw.cells.length <= header.lastNeeded || isShifted(raw, header);
  return isCut ? tellCut(raw, header, delimiter) : null;
}

/** The last row of a file that does not end with a line break, shorter than the header and the row before: cut off. */
function isCutOff(last: RawRow, before: RawRow | null, { width }: TableHeader): boolean {
  return before !== null && last.cells.length < Math.min(width, before.cells.length);
}

/** What to do with a row: read it, pass over it, or stop because no cell below it can be read. */
type Next = 'read' | 'skip' | 'stop';

function sortOut(
  raw: RawRow,
  { header, delimiter, context }: TableSetting,
  sink: RowSink,
  isFirst: boolean,
): Next {
  const nature = natureOf(raw, header, context);
  const place = { line: raw.line };
  if (nature === 'blank') return 'skip';
  if (nature === 'header-again') {
    const code = isFirst ? 'SL012' : 'SL013';
    sink.problem([problem(code, place, shown(raw, delimiter))]);
    return isFirst || !hasSameColumns(raw, header) ? 'stop' : 'skip';
  }
  const outside = scanRow(raw, header, nature === 'data', context);
  if (outside.length > 0) sink.problem(outside);
  if (nature === 'data') return 'read';
  const shape = findShapeProblem(raw, header, delimiter, context);
  if (shape?.code === 'SL016' || shape?.code === 'SL014') return 'read';
  sink.problem([problem('SL105', place, shown(raw, delimiter))]);
  return 'skip';
}

/** What rows are read with; `delimiter` is null for the rows of a spreadsheet. */
export type TableSetting = {
  header: TableHeader;
  delimiter: Delimiter | null;
  context: IndexedContext;
};

/**
 * Reads the rows under the header. Blank rows are nothing; every other row is read or named in a problem.
 * Returns how many rows are meant as data, accepted or not.
 */
export function readRows(rawRows: Iterable<RawRow>, setting: TableSetting, sink: RowSink): number {
  const { header, delimiter, context } = setting;
  let dataCount = 0;
  let before: RawRow | null = null;
  for (const raw of rawRows) {
    if (sink.isFull()) break;
    const next = sortOut(raw, setting, sink, dataCount === 0);
    if (next === 'stop') break;
    if (next === 'skip') continue;
    dataCount += 1;
    const isCut = raw.isUnended === true && isCutOff(raw, before, header);
    const shape =
      findShapeProblem(raw, header, delimiter, context) ??
      (isCut ? tellCut(raw, header, delimiter) : null);
    before = raw;
    if (shape !== null) {
      sink.problem([shape]);
      continue;
    }
    const { row, problems } = readRow(raw, header, context);
    if (problems.length > 0) sink.problem(problems);
    if (row !== null) sink.row(row);
  }
  return dataCount;
}
