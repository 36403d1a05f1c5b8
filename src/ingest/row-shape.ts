import { readNumber } from '../domain/number.ts';
import { readPeriod } from '../domain/period.ts';
import type { IndexedContext } from './context.ts';
import { cutLine, holdsFigures } from './find-header.ts';
import { problem, type Problem } from './problem.ts';
import { readDay } from './read-day.ts';
import { shorten } from './shorten.ts';
import { hasSplitNumber } from './split-number.ts';
import { delimiters, type Delimiter, type RawRow } from './split-rows.ts';
import type { ColumnPlace, TableHeader } from './table-header.ts';

/** A row as problems show it. */
export function shown(raw: RawRow, delimiter: Delimiter | null): string {
  return shorten(raw.cells.join(delimiter ?? ' ').trim());
}

/** Whether texts read like cells of one figure: an indicator, an area, a period or number, two of the three at least. */
function readsLikeRow(parts: readonly string[], context: IndexedContext): boolean {
  const isIndicator = (part: string) => context.indicatorById.has(part.toUpperCase());
  const isArea = (part: string) => context.areaNamed(part) !== null;
  const isFigure = (part: string) =>
    readPeriod(part) !== null || readNumber(part).kind === 'number';
  return [isIndicator, isArea, isFigure].filter((test) => parts.some(test)).length >= 2;
}

/** A cell that another sign cuts into three parts at least; most cells hold none. */
const CUT_TWICE = /([;,\t|]).*\1/su;

/**
 * A row that is one only when cut otherwise: at another sign than the header, or out of the one cell in which all of
 * it stands. A title or footnote with commas does not read like a row.
 */
export function isCutOtherwise(
  { cells }: RawRow,
  delimiter: Delimiter | null,
  context: IndexedContext,
): boolean {
  if (delimiter === null || !CUT_TWICE.test(cells[0] ?? '')) return false;
  const [first = '', ...others] = cells;
  const isAlone = others.every((cell) => cell.trim() === '');
  return delimiters.some((other) => {
    const parts = first.split(other).map((part) => part.trim());
    if (parts.length < 3) return false;
    if (isAlone) return readsLikeRow(parts, context);
    return (
      other !== delimiter && holdsFigures(cells.join(delimiter).split(other), context.indicators)
    );
  });
}

/** A filled cell beyond the header or below an empty one. */
function hasSurplus({ cells }: RawRow, { headers, nameless }: TableHeader): boolean {
  if (cells.length <= headers.length && nameless.length === 0) return false;
  return cells.some((cell, index) => cell.trim() !== '' && (headers[index] ?? '').trim() === '');
}

/** A row that lost or got a cell in its middle: of another length, and with its day where a text belongs. */
function isShifted({ cells }: RawRow, { places, headers }: TableHeader): boolean {
  if (cells.length === headers.length) return false;
  const isDay = (place: ColumnPlace | undefined) =>
    readDay(cells[place?.index ?? -1] ?? '') !== null;
  return !isDay(places.asOf) && (isDay(places.source) || isDay(places.note));
}

/**
 * A row that alone has fewer cells and yet ends with an empty one: one before its end is lost. Excel leaves out last
 * cells, but of all rows that lie together and have none.
 */
export function lostCell(
  { cells }: RawRow,
  neighbours: readonly (RawRow | null)[],
  { width }: TableHeader,
): boolean {
  const isAlone = neighbours.every((row) => row?.cells.length !== cells.length);
  return cells.length < width && (cells.at(-1) ?? '').trim() === '' && isAlone;
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

/** A row with fewer cells than the header. */
export function tellCut(
  raw: RawRow,
  { width }: { width: number },
  delimiter: Delimiter | null,
): Problem {
  return problem('SL106', { line: raw.line }, shown(raw, delimiter), { expected: width });
}

/** What makes any row unreadable, whatever it is meant to be: it holds another one, or is cut otherwise. */
export function findCutProblem(
  raw: RawRow,
  delimiter: Delimiter | null,
  context: IndexedContext,
): Problem | null {
  const place = { line: raw.line };
  if (swallowsRow(raw, delimiter, context)) return problem('SL014', place);
  return isCutOtherwise(raw, delimiter, context)
    ? problem('SL016', place, shown(raw, delimiter), { delimiter: delimiter ?? '' })
    : null;
}

/** Surplus filled cells, or a row cut before a required column. */
export function findShapeProblem(
  raw: RawRow,
  header: TableHeader,
  delimiter: Delimiter | null,
  context: IndexedContext,
): Problem | null {
  const cut = findCutProblem(raw, delimiter, context);
  if (cut !== null) return cut;
  const isLong = raw.cells.length > header.headers.length;
  const isMoved = isShifted(raw, header);
  if (
    hasSurplus(raw, header) ||
    hasSplitNumber(raw, header, delimiter, context) ||
    (isLong && isMoved)
  )
    return problem('SL101', { line: raw.line }, shown(raw, delimiter), { expected: header.width });
  const isCut = raw.cells.length <= header.lastNeeded || isMoved;
  return isCut ? tellCut(raw, header, delimiter) : null;
}

/** The last row of a file that does not end with a line break, shorter than the header and the row before: cut off. */
export function isCutOff(
  last: RawRow,
  before: RawRow | null,
  { width }: { width: number },
): boolean {
  return before !== null && last.cells.length < Math.min(width, before.cells.length);
}
