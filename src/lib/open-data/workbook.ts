import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import {
  openColumns,
  openStatuses,
  type ColumnType,
  type OpenColumn,
  type OpenRow,
} from '../../domain/open-row.ts';
import { openDataWords } from '../../strings/open-data.ts';

const words = openDataWords.workbook;
const HEADER: CellStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } };
const WIDTHS: Record<ColumnType, number> = { string: 16, number: 12, integer: 10, date: 14 };
/** Columns whose cells are sentences. */
const WIDE: ReadonlySet<string> = new Set(['nguon', 'ghi_chu', 'ten_chi_tieu', 'ten_xa']);

/** Midnight UTC: the workbook holds days, and is written from the UTC parts of a Date. */
const dayOf = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

function cellOf(row: OpenRow, { name, type }: OpenColumn): string | number | Date | null {
  const value = row[name];
  return type === 'date' && typeof value === 'string' ? dayOf(value) : value;
}

function dataSheet(rows: readonly OpenRow[]): WriteSheet {
  const cells = new Map<string, { value: string | Date; style: CellStyle }>();
  openColumns.forEach(({ title }, column) =>
    cells.set(`0,${column}`, { value: title, style: HEADER }),
  );
  const table = rows.map((row, line) =>
    openColumns.map((column, at) => {
      const value = cellOf(row, column);
      if (value instanceof Date) {
        cells.set(`${line + 1},${at}`, { value, style: { numFmt: 'dd/mm/yyyy' } });
      }
      return value;
    }),
  );
  return {
    name: words.figures,
    rows: [openColumns.map(({ title }) => title), ...table],
    columns: openColumns.map(({ name, type }) => ({ width: WIDE.has(name) ? 40 : WIDTHS[type] })),
    cells,
    freezePane: { rows: 1 },
  };
}

function notesSheet(address: string): WriteSheet {
  return {
    name: words.notes,
    rows: [
      [words.from, address],
      [],
      ...openColumns.map(({ title, description }) => [title, description]),
      [],
      ...Object.entries(openStatuses),
    ],
    columns: [{ width: 24 }, { width: 90 }],
  };
}

/**
 * Figures as an Excel workbook: numbers as numbers, codes as text with their zeros, days as days;
 * on a second sheet what the columns mean. The same rows give the same bytes.
 * @param address of the page the figures are on, scheme and host included
 * @param day ISO day the workbook is dated
 */
export function writeOpenWorkbook(
  rows: readonly OpenRow[],
  address: string,
  day: string,
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [dataSheet(rows), notesSheet(address)],
    properties: { created: dayOf(day), modified: dayOf(day) },
  });
}
