import { hiddenParts, scanBeside, tablesNotRead } from './beside-table.ts';
import { collectRows } from './collect-rows.ts';
import { indexContext, type IngestContext } from './context.ts';
import { scanErrorCell, withoutErrorCells } from './error-column.ts';
import { findHeaderRow, SEARCHED_LINES } from './find-header.ts';
import { readWideRows } from './forms/read-wide.ts';
import { findWideHeader } from './forms/wide-header.ts';
import { problem, type Problem } from './problem.ts';
import { readTable, refuseWithoutHeader } from './read-table.ts';
import { makeReport, type Draft, type FileReport, type ReportRow } from './report.ts';
import type { RawRow } from './split-rows.ts';
import type { OtherSheet, SheetRow } from './spreadsheet/sheet.ts';
import type { SpreadsheetProblem } from './spreadsheet/spreadsheet-problem.ts';
import type { XlsxRows } from './spreadsheet/xlsx-rows.ts';

function fileProblem({ kind, message, expected, fix, found }: SpreadsheetProblem): Problem {
  const code = kind === 'too-large' ? 'SL026' : 'SL025';
  return problem(code, {}, found === '' ? null : found, { reason: message, expected, advice: fix });
}

/** The rows of a sheet as rows of texts; what the spreadsheet knows of each cell goes with them. */
export function rawRows(rows: readonly SheetRow[]): RawRow[] {
  return rows.map(({ line, cells }) => ({
    line,
    height: 1,
    cells: cells.map((cell) => cell?.text ?? ''),
    sheetCells: cells,
  }));
}

/** Sheets do not keep the empty cells at the end of a row. */
function* filledUp(rows: readonly RawRow[], width: number): Generator<RawRow> {
  for (const row of rows) {
    const missing = Math.max(0, width - row.cells.length);
    yield { ...row, cells: [...row.cells, ...Array<string>(missing).fill('')] };
  }
}

/** One line of text for each row, with those the sheet left out. */
function* linesOfRows(rows: readonly RawRow[]): Generator<string> {
  let next = 1;
  for (const { line, cells } of rows) {
    for (; next < line; next += 1) yield '';
    yield cells.join(' | ');
    next += 1;
  }
}

/** Whether a sheet would have given figures, had it been the one that is read. */
function holdsTable({ rows }: OtherSheet, given: IngestContext): boolean {
  const alone = { ...given, previous: [], expectedIndicators: [], period: null };
  const figures = new Set<number>();
  const { headerLine, problems } = checkSheet({ rows, problems: [] }, alone, ({ observation }) => {
    if (observation.value !== null) figures.add(observation.value);
  });
  if (headerLine === null) return false;
  return figures.size > 0 || problems.some(({ line, severity }) => severity === 'error' && line !== null && line > headerLine); // prettier-ignore
}

/**
 * Checks the sheet of a spreadsheet by the same rules as `checkFigures` checks text. Numbers are taken as the
 * spreadsheet holds them; what only a spreadsheet can have (merged cells, hidden parts, further sheets) is told.
 */
export function checkSheet(
  sheet: XlsxRows,
  given: IngestContext,
  take: (row: ReportRow) => void = () => undefined,
): FileReport {
  const { rows: sheetRows, problems } = sheet;
  const context = indexContext(given);
  const all = rawRows(sheetRows);
  const lines = () => linesOfRows(all);
  const draft: Draft = { encoding: null, delimiter: null, headerLine: null, lines };
  if (problems.length > 0) return makeReport(draft, problems.map(fileProblem));
  const isTable = (one: OtherSheet) => holdsTable(one, given);
  const beside = [...scanBeside(sheet, context), ...tablesNotRead(sheet, isTable)];
  if (all.length === 0) return makeReport(draft, [problem('SL004'), ...beside]);
  const collector = collectRows(context, beside, take);
  const rows = withoutErrorCells(all, (cell) => scanErrorCell(cell, context, collector.sink));
  const top = rows.filter(({ line }) => line <= SEARCHED_LINES);
  const found = findHeaderRow(top);
  const wide = found?.isWhole === true ? null : findWideHeader(rows, context);
  const headerLine = wide?.line ?? found?.line ?? null;
  if (headerLine === null) return refuseWithoutHeader(draft, collector);
  const known = { ...draft, headerLine };
  collector.sink.problem(hiddenParts(sheet, headerLine));
  if (wide !== null) {
    const above = rows.slice(0, wide.at);
    const below = rows.slice(wide.at).values();
    return collector.finish(known, readWideRows(above, below, null, context, collector.sink));
  }
  if (found === null) return refuseWithoutHeader(draft, collector);
  const table = rows.filter(({ line }) => line >= headerLine);
  const width = table[0]?.cells.length ?? 0;
  return readTable(known, found, filledUp(table, width), context, collector);
}
