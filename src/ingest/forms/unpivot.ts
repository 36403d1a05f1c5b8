import { readNumber } from '../../domain/number.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { IndexedContext } from '../context.ts';
import { tableHeader, type ColumnPlace, type TableHeader } from '../table-header.ts';
import { natureOf } from '../layout-rows.ts';
import { problem, type Problem } from '../problem.ts';
import { normaliseHeader } from '../headers.ts';
import { findCutProblem, shown, tellCut } from '../row-shape.ts';
import type { Delimiter, RawRow } from '../split-rows.ts';
import type { WideColumn, WideHeader } from './wide-header.ts';

/**
 * One figure of a wide form, ready for `readRow`: the row as it stands, with
 * the indicator's id and the period added behind its cells, and a header that
 * points at them. Area and value keep the true letters of their columns.
 */
export type WideFigure = { raw: RawRow; header: TableHeader };
export type Unpivoted = {
  figures: WideFigure[];
  problems: Problem[];
  /** Rows that are meant as data, accepted or not. */
  dataCount: number;
};

function textAt({ cells }: RawRow, index: number): string {
  return (cells[index] ?? '').trim();
}

function placeOfPeriod({ width, period, headers }: WideHeader): ColumnPlace {
  return period === null
    ? { index: width + 1, header: 'ky' }
    : { index: period, header: headers[period] ?? '' };
}

function figureOf(raw: RawRow, wide: WideHeader, column: WideColumn): WideFigure {
  const { width, area, periodText, headers } = wide;
  const cells = [...raw.cells.slice(0, width), ...Array<string>(Math.max(0, width - raw.cells.length)).fill('')]; // prettier-ignore
  const header = tableHeader({
    places: {
      indicator: { index: width, header: column.header, shown: column.index },
      area: { index: area, header: headers[area] ?? '' },
      period: placeOfPeriod(wide),
      value: { index: column.index, header: column.header },
    },
    width: width + 2,
    headers,
  });
  return { raw: { ...raw, cells: [...cells, column.indicator.id, periodText ?? ''] }, header };
}

/** A header for judging what a row is: its value is the first indicator cell that holds a number, else anything. */
function judgingHeader(raw: RawRow, wide: WideHeader): TableHeader {
  const { area, period, headers, width, columns } = wide;
  const isNumber = ({ index }: WideColumn) => {
    const { kind } = readNumber(textAt(raw, index));
    return kind === 'number' || kind === 'ambiguous';
  };
  const isFilled = ({ index }: WideColumn) => textAt(raw, index) !== '';
  const value = columns.find(isNumber) ?? columns.find(isFilled) ?? columns[0];
  return tableHeader({
    places: {
      area: { index: area, header: headers[area] ?? '' },
      ...(period === null ? {} : { period: { index: period, header: headers[period] ?? '' } }),
      ...(value === undefined ? {} : { value }),
    },
    width,
    headers,
  });
}

/**
 * The figures a row must or does hold: a filled cell is always one; an empty
 * cell is one where the indicator is of the area's level. A row of an unknown
 * area without figures gives one, so that it is told about and not lost.
 */
function columnsFor(raw: RawRow, wide: WideHeader, context: IndexedContext): WideColumn[] {
  const name = textAt(raw, wide.area);
  const area = context.areas.find((one) => one.code === name || one.name === name);
  const isDue = (indicator: Indicator) => indicator.areaLevel === area?.level;
  const columns = wide.columns.filter(
    ({ index, indicator }) => textAt(raw, index) !== '' || isDue(indicator),
  );
  return columns.length > 0 || area !== undefined ? columns : wide.columns.slice(0, 1);
}

/**
 * A row of another shape than the header. A row alone in having fewer cells lost one, and its figures may stand one
 * column to the left; where Excel leaves out empty cells, it does so for rows that lie together. In a file with commas
 * an unquoted decimal comma makes a row longer, and would move all figures behind it into the next column.
 */
function findShapeProblem(
  raw: RawRow,
  neighbours: readonly (RawRow | undefined)[],
  wide: WideHeader,
  delimiter: Delimiter | null,
): Problem | null {
  const { headers, width } = wide;
  const { length } = raw.cells;
  const isStray = (cell: string, index: number) =>
    cell.trim() !== '' && (headers[index] ?? '') === '';
  if (raw.cells.some(isStray) || (delimiter === ',' && length > headers.length))
    return problem('SL101', { line: raw.line }, shown(raw, delimiter), { expected: width });
  const isShort = delimiter !== null && length < width;
  const isAlone = neighbours.every((row) => row?.cells.length !== length);
  return isShort && (isAlone || delimiter === ',') ? tellCut(raw, wide, delimiter) : null;
}

/** Whether a row is the header once more, as on the next printed page. */
function isHeaderAgain({ cells }: RawRow, { headers, columns, area }: WideHeader): boolean {
  const places = [area, ...columns.map(({ index }) => index)];
  return places.every(
    (index) => normaliseHeader(cells[index] ?? '') === normaliseHeader(headers[index] ?? ''),
  );
}

/**
 * Reads a wide form (areas down, indicators across, one period) as figures. `rows` is the whole file from its first
 * line, `wide` the header found in it; `delimiter` is null for the rows of a spreadsheet.
 */
export function unpivot(
  rows: readonly RawRow[],
  wide: WideHeader,
  context: IndexedContext,
  delimiter: Delimiter | null,
): Unpivoted {
  const result: Unpivoted = { figures: [], problems: [...wide.problems], dataCount: 0 };
  rows.slice(wide.at + 1).forEach((raw, index, below) => {
    const nature = isHeaderAgain(raw, wide)
      ? 'header-again'
      : natureOf(raw, judgingHeader(raw, wide), context);
    if (nature === 'blank') return;
    const place = { line: raw.line };
    if (nature === 'header-again') {
      result.problems.push(problem('SL013', place, shown(raw, delimiter)));
      return;
    }
    const cut = findCutProblem(raw, delimiter, context);
    if (nature === 'layout' && cut === null) {
      result.problems.push(problem('SL105', place, shown(raw, delimiter)));
      return;
    }
    result.dataCount += 1;
    const shape =
      cut ?? findShapeProblem(raw, [below[index - 1], below[index + 1]], wide, delimiter);
    if (shape !== null) result.problems.push(shape);
    else if (wide.periodText !== null) {
      const columns = columnsFor(raw, wide, context);
      result.figures.push(...columns.map((column) => figureOf(raw, wide, column)));
    }
  });
  return result;
}
