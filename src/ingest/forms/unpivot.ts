import { readNumber } from '../../domain/number.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { IndexedContext } from '../context.ts';
import type { RawRow } from '../split-rows.ts';
import { tableHeader, type ColumnPlace, type TableHeader } from '../table-header.ts';
import type { WideColumn, WideHeader } from './wide-header.ts';

/** One indicator's column, with the headers that its cells are read with, worked out once. */
type FigureColumn = WideColumn & {
  /** Points at the figure, and at the indicator and period that are added behind the row. */
  figure: TableHeader;
  /** For judging what a row is, by its own cells alone. */
  judging: TableHeader;
};

/** A wide form, ready to be read row by row. */
export type WideTable = WideHeader & {
  figureColumns: readonly FigureColumn[];
  /** The cells that are added behind each row: the period, then the indicator of each column. */
  added: readonly string[];
};

/** One figure of a wide form, ready for `readRow`. Area and value keep the true letters of their columns. */
export type WideFigure = { raw: RawRow; header: TableHeader };

function textAt({ cells }: RawRow, index: number): string {
  return (cells[index] ?? '').trim();
}

/** Prepares the reading of the rows below a header. */
export function wideTable(wide: WideHeader): WideTable {
  const { width, headers, columns, periodText } = wide;
  const place = (index: number): ColumnPlace => ({ index, header: headers[index] ?? '' });
  const area = place(wide.area);
  const period = wide.period === null ? null : place(wide.period);
  return {
    ...wide,
    added: [periodText ?? '', ...columns.map(({ indicator }) => indicator.id)],
    figureColumns: columns.map((column, at) => ({
      ...column,
      figure: tableHeader({
        places: {
          indicator: { index: width + 1 + at, header: column.header, shown: column.index },
          area,
          period: period ?? { index: width, header: 'ky' },
          value: column,
        },
        width: width + 1 + columns.length,
        headers,
      }),
      judging: tableHeader({
        places: { area, ...(period === null ? {} : { period }), value: column },
        width,
        headers,
      }),
    })),
  };
}

/** A header for judging what a row is: its value is the first indicator cell that holds a number, else anything. */
export function judgingHeader(raw: RawRow, { figureColumns }: WideTable): TableHeader | undefined {
  const isNumber = ({ index }: FigureColumn) => {
    const { kind } = readNumber(textAt(raw, index));
    return kind === 'number' || kind === 'ambiguous';
  };
  const isFilled = ({ index }: FigureColumn) => textAt(raw, index) !== '';
  const value = figureColumns.find(isNumber) ?? figureColumns.find(isFilled) ?? figureColumns[0];
  return value?.judging;
}

/**
 * The figures a row must or does hold: a filled cell is always one; an empty
 * cell is one where the indicator is of the area's level. A row of an unknown
 * area without figures gives one, so that it is told about and not lost.
 */
function columnsFor(raw: RawRow, table: WideTable, context: IndexedContext): FigureColumn[] {
  const { figureColumns } = table;
  const area = context.areaNamed(textAt(raw, table.area));
  const isDue = ({ areaLevel }: Indicator) => areaLevel === area?.level;
  const columns = figureColumns.filter(
    ({ index, indicator }) => textAt(raw, index) !== '' || isDue(indicator),
  );
  return columns.length > 0 || area !== null ? columns : figureColumns.slice(0, 1);
}

/** The figures of one row (areas down, indicators across, one period). */
export function figuresOf(raw: RawRow, table: WideTable, context: IndexedContext): WideFigure[] {
  const { width, added } = table;
  const cells = Array.from({ length: width }, (_, index) => raw.cells[index] ?? '');
  const sheetCells = raw.sheetCells?.slice(0, width);
  const whole: RawRow = {
    line: raw.line,
    height: raw.height,
    cells: [...cells, ...added],
    ...(sheetCells === undefined ? {} : { sheetCells }),
  };
  return columnsFor(raw, table, context).map(({ figure }) => ({ raw: whole, header: figure }));
}
