import { brokenZipWords } from '../../strings/spreadsheet.ts';
import { columnLetter } from '../problem.ts';
import { sheetCell } from './cell-text.ts';
import type { LibraryReader, LibrarySheet, SheetInfo, SheetRow } from './sheet.ts';
import { spreadsheetProblem, type SpreadsheetProblem } from './spreadsheet-problem.ts';

/** What the one sheet that is read may hold at most. */
export const sheetLimits = {
  rows: 50_000,
  columns: 200,
  cells: 500_000,
  formulas: 10_000,
} as const;

/** `rows` is empty when there are problems. Rows without any content are left out; line numbers count them. */
export type XlsxRows = { rows: SheetRow[]; problems: SpreadsheetProblem[] };

const refused = (problem: SpreadsheetProblem): XlsxRows => ({ rows: [], problems: [problem] });

function readRow(sheet: LibrarySheet, index: number): SheetRow {
  const values = sheet.rows[index] ?? [];
  const cells = values.map((value, column) =>
    sheetCell(value, sheet.cells?.get(`${index},${column}`), columnLetter(column)),
  );
  while (cells.at(-1) === null) cells.pop();
  const { hidden, height } = sheet.rowDefs?.get(index) ?? {};
  const isHidden = hidden === true || height === 0;
  return { line: index + 1, cells, ...(isHidden ? { isHidden: true as const } : {}) };
}

/** Marks the cells under merged ones, as far as the sheet has content; nobody sees what one of them may still hold. */
function markMerged(rows: readonly SheetRow[], sheet: LibrarySheet): void {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const byIndex = new Map(rows.map((row) => [row.line - 1, row]));
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    for (let row = startRow; row <= Math.min(endRow, sheet.rows.length - 1); row += 1) {
      const cells = byIndex.get(row)?.cells;
      if (cells === undefined) continue;
      for (let column = startCol; column <= Math.min(endCol, width - 1); column += 1) {
        while (cells.length <= column) cells.push(null);
        if (row === startRow && column === startCol) continue;
        const hidden = cells[column] ?? { column: columnLetter(column), text: '' };
        cells[column] = { ...hidden, isMerged: true };
      }
    }
  }
}

function judgeSize(rows: readonly SheetRow[]): SpreadsheetProblem[] {
  const problems: SpreadsheetProblem[] = [];
  const filled = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const formulas = filled.filter(({ isFormula }) => isFormula === true).length;
  const { columns, cells, formulas: formulaLimit } = sheetLimits;
  if (width > columns)
    problems.push(spreadsheetProblem('too-many-columns', String(width), columns));
  if (filled.length > cells)
    problems.push(spreadsheetProblem('too-many-cells', String(filled.length), cells));
  if (formulas > formulaLimit)
    problems.push(spreadsheetProblem('too-many-formulas', String(formulas), formulaLimit));
  return problems;
}

/** Turns the sheet a library read into rows of cells that say what Excel shows. */
export function rowsOfSheet(sheet: LibrarySheet): XlsxRows {
  const all = sheet.rows.map((_, index) => readRow(sheet, index));
  const rows = all.filter(({ cells }) => cells.length > 0);
  if ((rows.at(-1)?.line ?? 0) > sheetLimits.rows) {
    return refused(spreadsheetProblem('too-many-rows', '', sheetLimits.rows));
  }
  const problems = judgeSize(rows);
  if (problems.length > 0) return { rows: [], problems };
  markMerged(rows, sheet);
  return { rows, problems };
}

/**
 * Reads the first visible sheet of an .xlsx file with the library handed in.
 * Nothing is interpreted: numbers, dates, errors and formulas are passed on as
 * what they are, and judging them is the validator's job. The file must have
 * passed `guardZip`; what the library cannot read is a problem, not an exception.
 */
export async function xlsxRows(bytes: Uint8Array, read: LibraryReader): Promise<XlsxRows> {
  let isFirst = true;
  const sheets = ({ hidden, veryHidden }: SheetInfo): boolean => {
    if (!isFirst || hidden === true || veryHidden === true) return false;
    isFirst = false;
    return true;
  };
  const options = { sheets, readStyles: true, maxRows: sheetLimits.rows + 1 } as const;
  const workbook = await read(bytes, options).catch(() => null);
  if (workbook === null) return refused(spreadsheetProblem('broken', brokenZipWords.unreadable));
  const [sheet] = workbook.sheets;
  return sheet === undefined ? refused(spreadsheetProblem('no-sheet')) : rowsOfSheet(sheet);
}
