import { cleanCell } from './clean-cell.ts';
import type { IngestContext } from './context.ts';
import { findPersonalData } from './personal-data.ts';
import { problem, type Problem } from './problem.ts';
import { problemWords } from '../strings/problems.ts';
import { fillText } from '../strings/fill-text.ts';
import type { OtherSheet, SheetComment, SheetRow } from './spreadsheet/sheet.ts';
import type { XlsxRows } from './spreadsheet/xlsx-rows.ts';

/** Rows and columns of the table that nobody sees: they are read, and told. */
export function hiddenParts({ rows, hiddenColumns = [] }: XlsxRows, headerLine: number): Problem[] {
  const header = rows.find(({ line }) => line === headerLine)?.cells ?? [];
  const below = rows.filter(({ line }) => line > headerLine);
  const hidden = hiddenColumns.filter((index) => below.some(({ cells }) => (cells[index]?.text ?? '') !== '')); // prettier-ignore
  return [
    ...hidden.map((index) => {
      const place = { line: headerLine, columnIndex: index, header: header[index]?.text ?? '' };
      return problem('SL028', place, place.header);
    }),
    ...below
      .filter(({ isHidden }) => isHidden === true)
      .map(({ line }) => problem('SL107', { line })),
  ];
}

/** Further sheets that people see and that hold figures, though only the first sheet is read. */
export function tablesNotRead(
  { others = [] }: XlsxRows,
  holdsTable: (sheet: OtherSheet) => boolean,
): Problem[] {
  return others
    .filter((sheet) => sheet.isVisible && holdsTable(sheet))
    .map(({ name }) => problem('SL029', {}, name));
}

const { besideTable, personalData } = problemWords;

/** The first personal data among texts, each with the place that a message names. */
function firstPersonal(
  texts: Iterable<readonly [place: string, text: string]>,
  { officialPhones }: IngestContext,
): Problem[] {
  for (const [place, text] of texts) {
    const kind = findPersonalData(cleanCell(text, 0, {}, []).text, officialPhones);
    if (kind !== null) return [problem('SL030', {}, personalData[kind], { place })];
  }
  return [];
}

function* cellTexts(rows: readonly SheetRow[], words: string, sheet: string) {
  for (const { line, cells } of rows)
    for (const cell of cells)
      if (cell !== null)
        yield [fillText(words, { cell: `${cell.column}${line}`, sheet }), cell.text] as const;
}

function* commentTexts(comments: readonly SheetComment[], words: string, sheet = '') {
  for (const { line, column, text } of comments)
    yield [fillText(words, { cell: `${column}${line}`, sheet }), text] as const;
}

/**
 * Looks for personal data in what is not read but published with the file: comments on cells and further sheets, hidden
 * ones too (Luật 91/2025/QH15). One problem for each sheet.
 */
export function scanBeside(
  { comments = [], others = [] }: XlsxRows,
  context: IngestContext,
): Problem[] {
  return [
    ...firstPersonal(commentTexts(comments, besideTable.comment), context),
    ...others.flatMap(({ name, isVisible, rows, comments: more }) => {
      const words = isVisible ? besideTable.cell : besideTable.hiddenCell;
      const cells = firstPersonal(cellTexts(rows, words, name), context);
      if (cells.length > 0) return cells;
      return firstPersonal(commentTexts(more, besideTable.otherComment, name), context);
    }),
  ];
}
