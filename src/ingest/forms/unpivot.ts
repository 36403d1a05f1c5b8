import type { Indicator } from '../../domain/indicator.ts';
import type { IndexedContext } from '../context.ts';
import { tableHeader, type ColumnPlace, type TableHeader } from '../table-header.ts';
import { natureOf } from '../layout-rows.ts';
import { problem, type Problem } from '../problem.ts';
import type { RawRow } from '../split-rows.ts';
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

/** A header for judging what a row is: its value is the first indicator cell that holds something. */
function judgingHeader(raw: RawRow, wide: WideHeader): TableHeader {
  const [first] = wide.columns;
  const filled = wide.columns.find(({ index }) => textAt(raw, index) !== '') ?? first;
  const { area, period, headers, width } = wide;
  return tableHeader({
    places: {
      area: { index: area, header: headers[area] ?? '' },
      ...(period === null ? {} : { period: { index: period, header: headers[period] ?? '' } }),
      ...(filled === undefined ? {} : { value: filled }),
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
 * A row of another shape than the header. In a file with commas every row must
 * have as many cells as the header: an unquoted decimal comma makes it longer,
 * and would move all figures behind it into the next column.
 */
function findShapeProblem(raw: RawRow, wide: WideHeader, isComma: boolean): Problem | null {
  const isNameless = (index: number) => (wide.headers[index] ?? '') === '';
  const hasStray = raw.cells.some((cell, index) => cell.trim() !== '' && isNameless(index));
  const isOther = isComma && raw.cells.length !== wide.headers.length;
  if (!hasStray && !isOther) return null;
  const code = hasStray || raw.cells.length > wide.headers.length ? 'SL101' : 'SL106';
  return problem(code, { line: raw.line }, shown(raw), { expected: wide.width });
}

function shown({ cells }: RawRow): string {
  return cells.join(' ').trim();
}

/**
 * Reads a wide form (areas down, indicators across, one period) as figures. `rows` is the whole file from its first
 * line, `wide` the header found in it; `isComma` says that it is text cut at commas.
 */
export function unpivot(
  rows: readonly RawRow[],
  wide: WideHeader,
  context: IndexedContext,
  isComma: boolean,
): Unpivoted {
  const result: Unpivoted = { figures: [], problems: [...wide.problems], dataCount: 0 };
  for (const raw of rows.slice(wide.at + 1)) {
    const nature = natureOf(raw, judgingHeader(raw, wide), context);
    if (nature === 'blank') continue;
    const place = { line: raw.line };
    if (nature === 'header-again') result.problems.push(problem('SL013', place, shown(raw)));
    else if (nature === 'layout') result.problems.push(problem('SL105', place, shown(raw)));
    else {
      result.dataCount += 1;
      const shape = findShapeProblem(raw, wide, isComma);
      if (shape !== null) result.problems.push(shape);
      else if (wide.periodText !== null) {
        const columns = columnsFor(raw, wide, context);
        result.figures.push(...columns.map((column) => figureOf(raw, wide, column)));
      }
    }
  }
  return result;
}
