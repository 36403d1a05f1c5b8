import type { IndexedContext } from './context.ts';
import { fieldOfHeader } from './headers.ts';
import type { TableHeader } from './table-header.ts';
import { natureOf } from './layout-rows.ts';
import { problem, type Problem } from './problem.ts';
import { readRow, type ReadRow } from './read-row.ts';
import { scanRow } from './scan-outside.ts';
import {
  findCutProblem,
  findShapeProblem,
  isCutOff,
  lostCell,
  shown,
  tellCut,
} from './row-shape.ts';
import type { Delimiter, RawRow } from './split-rows.ts';

/** Where rows and problems go as they are read, in the order of the file. */
export type RowSink = {
  row: (row: ReadRow) => void;
  problem: (found: readonly Problem[]) => void;
  /** Whether so much is wrong that reading on is of no use. */
  isFull: () => boolean;
};

/** Whether a repeated header names the same columns; below another one no cell can be read. */
function hasSameColumns({ cells }: RawRow, { headers }: TableHeader): boolean {
  const fieldsOf = (names: readonly string[]) => names.map(fieldOfHeader).join();
  return fieldsOf(headers) === fieldsOf(cells);
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
  if (findCutProblem(raw, delimiter, context) !== null) return 'read';
  sink.problem([problem('SL105', place, shown(raw, delimiter))]);
  return 'skip';
}

/** What rows are read with; `delimiter` is null for the rows of a spreadsheet. */
export type TableSetting = {
  header: TableHeader;
  delimiter: Delimiter | null;
  context: IndexedContext;
};

/** Reads one row between its neighbours, the rows read before and lying below. Answers what was done with it. */
function readNext(
  raw: RawRow,
  [before, after]: readonly [RawRow | null, RawRow | null],
  setting: TableSetting,
  sink: RowSink,
): Next {
  const { header, delimiter, context } = setting;
  const next = sortOut(raw, setting, sink, before === null);
  if (next !== 'read') return next;
  const isCut =
    (raw.isUnended === true && isCutOff(raw, before, header)) ||
    (delimiter !== null && lostCell(raw, [before, after], header));
  const shape =
    findShapeProblem(raw, header, delimiter, context) ??
    (isCut ? tellCut(raw, header, delimiter) : null);
  if (shape !== null) {
    sink.problem([shape]);
    return next;
  }
  const { row, problems } = readRow(raw, header, context);
  if (problems.length > 0) sink.problem(problems);
  if (row !== null) sink.row(row);
  return next;
}

/**
 * Reads the rows under the header. Blank rows are nothing; every other row is read or named in a problem.
 * Returns how many rows are meant as data, accepted or not.
 */
export function readRows(rawRows: Iterable<RawRow>, setting: TableSetting, sink: RowSink): number {
  let dataCount = 0;
  let before: RawRow | null = null;
  let held: RawRow | null = null;
  const read = (raw: RawRow, after: RawRow | null): boolean => {
    if (sink.isFull()) return false;
    const done = readNext(raw, [before, after], setting, sink);
    if (done === 'read') {
      dataCount += 1;
      before = raw;
    }
    return done !== 'stop';
  };
  for (const raw of rawRows) {
    if (held !== null && !read(held, raw)) return dataCount;
    held = raw;
  }
  if (held !== null) read(held, null);
  return dataCount;
}
