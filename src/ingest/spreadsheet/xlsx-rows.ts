import { brokenZipWords } from '../../strings/spreadsheet.ts';
import { columnLetter } from '../problem.ts';
import { sheetCell } from './cell-text.ts';
import type {
  LibraryReader,
  LibrarySheet,
  OtherSheet,
  SheetComment,
  SheetInfo,
  SheetRow,
  SheetTraits,
} from './sheet.ts';
import { spreadsheetProblem, type SpreadsheetProblem } from './spreadsheet-problem.ts';

/** What the one sheet that is read may hold at most. */
export const sheetLimits = {
  rows: 50_000,
  columns: 200,
  cells: 500_000,
  formulas: 10_000,
} as const;

/**
 * `rows` is empty when there are problems. Rows without any content are left out; line numbers count them.
 * `hiddenColumns` are indexes from 0, of columns that hold anything.
 */
export type XlsxRows = {
  rows: SheetRow[];
  problems: SpreadsheetProblem[];
  hiddenColumns?: number[];
  comments?: SheetComment[];
  others?: OtherSheet[];
};

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

function filledRows(sheet: LibrarySheet): SheetRow[] {
  return sheet.rows
    .map((_, index) => readRow(sheet, index))
    .filter(({ cells }) => cells.length > 0);
}

function findHiddenColumns({ columns = [] }: LibrarySheet, rows: readonly SheetRow[]): number[] {
  const isHidden = (index: number): boolean => {
    const { hidden, width } = columns[index] ?? {};
    return hidden === true || width === 0;
  };
  const isFilled = (index: number) => rows.some(({ cells }) => (cells[index] ?? null) !== null);
  return [...columns.slice(0, sheetLimits.columns).keys()].filter(
    (index) => isHidden(index) && isFilled(index),
  );
}

/** Marks the zeros of a sheet that shows none of them. */
function markZeros(rows: readonly SheetRow[]): void {
  for (const cell of rows.flatMap(({ cells }) => cells))
    if (cell?.number === 0) cell.isUnseenZero = true;
}

/** Turns the sheet a library read into rows of cells that say what Excel shows. */
export function rowsOfSheet(sheet: LibrarySheet, hidesZeros = false): XlsxRows {
  const rows = filledRows(sheet);
  if ((rows.at(-1)?.line ?? 0) > sheetLimits.rows) {
    return refused(spreadsheetProblem('too-many-rows', '', sheetLimits.rows));
  }
  const problems = judgeSize(rows);
  if (problems.length > 0) return { rows: [], problems };
  const hiddenColumns = findHiddenColumns(sheet, rows);
  markMerged(rows, sheet);
  if (hidesZeros) markZeros(rows);
  return { rows, problems, ...(hiddenColumns.length > 0 && { hiddenColumns }) };
}

function commentsOf(sheet: LibrarySheet): SheetComment[] {
  return [...(sheet.cells ?? [])].flatMap(([key, { comment }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return comment === undefined ? [] : [{ line: row + 1, column: columnLetter(column), text: comment.text }]; // prettier-ignore
  });
}

const isVisible = ({ hidden, veryHidden }: SheetInfo): boolean => hidden !== true && veryHidden !== true; // prettier-ignore

type Traits = ReadonlyMap<string, SheetTraits>;
/** A sheet as the library read it, with what the workbook says of it. */
type ReadSheet = { info: SheetInfo; sheet: LibrarySheet };

/** Reads the first visible sheet that has cells, and then the others, of which nobody needs the styles. */
async function readSheets(
  bytes: Uint8Array,
  read: LibraryReader,
  traits: Traits,
): Promise<{ main: ReadSheet | undefined; others: ReadSheet[] }> {
  const infos: SheetInfo[] = [];
  const isMain = (info: SheetInfo): boolean => {
    if (traits.get(info.name)?.hasCells === false) return false;
    infos.push(info);
    return infos.find(isVisible) === info;
  };
  const withInfos = (of: readonly SheetInfo[], sheets: readonly LibrarySheet[]): ReadSheet[] =>
    sheets.flatMap((sheet, index) => of.slice(index, index + 1).map((info) => ({ info, sheet })));
  const { sheets } = await read(bytes, { sheets: isMain, readStyles: true });
  const [main] = withInfos(infos.filter(isVisible), sheets);
  const rest = infos.filter((info) => info !== main?.info);
  if (rest.length === 0) return { main, others: [] };
  const names = new Set(rest.map(({ name }) => name));
  const further = await read(bytes, { sheets: ({ name }) => names.has(name), readStyles: false });
  return { main, others: withInfos(rest, further.sheets) };
}

const otherSheet = ({ info, sheet }: ReadSheet): OtherSheet => ({
  name: info.name,
  isVisible: isVisible(info),
  rows: filledRows(sheet),
  comments: commentsOf(sheet),
});

/**
 * Reads the first visible sheet of an .xlsx file with the library handed in, and what stands on the others.
 * Nothing is interpreted: numbers, dates, errors and formulas are passed on as
 * what they are, and judging them is the validator's job. The file must have
 * passed `guardZip`; what the library cannot read is a problem, not an exception.
 */
export async function xlsxRows(
  bytes: Uint8Array,
  read: LibraryReader,
  traits: Traits = new Map(),
): Promise<XlsxRows> {
  const sheets = await readSheets(bytes, read, traits).catch(() => null);
  if (sheets === null) return refused(spreadsheetProblem('broken', brokenZipWords.unreadable));
  const { main } = sheets;
  if (main === undefined) return refused(spreadsheetProblem('no-sheet'));
  const comments = commentsOf(main.sheet);
  const others = sheets.others.map(otherSheet);
  return {
    ...rowsOfSheet(main.sheet, traits.get(main.info.name)?.hidesZeros),
    ...(comments.length > 0 && { comments }),
    ...(others.length > 0 && { others }),
  };
}
