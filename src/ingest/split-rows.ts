import { problem, type Problem } from './problem.ts';
import type { SheetCell } from './spreadsheet/sheet.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

/** One row of the table: its first physical line, how many lines it takes, and its cells, untouched. */
export type RawRow = {
  line: number;
  height: number;
  cells: readonly string[];
  /** The last row of a text that does not end with a line break. */
  isUnended?: true;
  /** What a spreadsheet knows of each cell beyond its text; absent in CSV. */
  sheetCells?: readonly (SheetCell | null)[];
};

/** A row in quotes that is longer than this was never meant: a quote is not closed. */
const LONGEST_ROW = 1_000_000;

/** Whether a row that begins so goes on in the next line: its quotes do not pair up. */
export function isOpen(text: string): boolean {
  let isInside = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isInside = !isInside;
  return isInside;
}

/** The end of a quoted cell that opens at `from`, or -1; two quotes inside stand for one. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

/** What is wrong with the quotes of a row: one is never closed (SL014) or stands elsewhere (SL015), and in which cell. */
type BrokenQuote = { code: 'SL014' | 'SL015'; columnIndex: number };

/** How spreadsheets are made to keep the zeros of a text: a formula, which is refused as one. */
const FORMULA_TEXT = /^="[^"]*"$/u;

/** Cuts a row with quotes at its delimiters, strictly as RFC 4180 has it: a quoted cell is quoted from end to end. */
function cutQuoted(text: string, delimiter: Delimiter): string[] | BrokenQuote {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? closingQuote(text, at) : -1;
    if (isQuoted && close < 0) return { code: 'SL014', columnIndex: cells.length };
    const next = isQuoted ? close + 1 : text.indexOf(delimiter, at);
    const end = next < 0 ? text.length : next;
    const cell = isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end);
    const isMisplaced = isQuoted
      ? end < text.length && text[end] !== delimiter
      : cell.includes('"') && !FORMULA_TEXT.test(cell);
    if (isMisplaced) return { code: 'SL015', columnIndex: cells.length };
    cells.push(cell);
    at = end + 1;
  }
  return cells;
}

/** Physical lines put together to rows, each cut on its own; a quoted cell may reach over several lines. */
function* cutRows(
  lines: Iterable<string>,
  delimiter: Delimiter,
): Generator<{ height: number; cut: string[] | BrokenQuote }> {
  let begun: string[] = [];
  let length = 0;
  for (const text of lines) {
    if (begun.length === 0 && !text.includes('"')) {
      yield { height: 1, cut: text.split(delimiter) };
      continue;
    }
    begun.push(text);
    length += text.length;
    const last = cutQuoted(begun.length > 1 ? `"${text}` : text, delimiter);
    if ('code' in last && last.code === 'SL014' && length < LONGEST_ROW) continue;
    yield { height: begun.length, cut: cutQuoted(begun.join('\n'), delimiter) };
    begun = [];
    length = 0;
  }
  if (begun.length > 0) yield { height: begun.length, cut: cutQuoted(begun.join('\n'), delimiter) };
}

/**
 * Splits physical lines, from the header on, into rows with one delimiter, strictly (RFC 4180 quotes). Rows
 * of any length are handed on as they are: judging them is not this file's job.
 * A row with a wrong quote is told in place of being handed on; in the header it ends the reading.
 * `firstLine` is the physical number of the first line given.
 */
export function* splitRows(
  lines: Iterable<string>,
  delimiter: Delimiter,
  firstLine: number,
  tell: (found: Problem) => void,
): Generator<RawRow> {
  let line = firstLine;
  let headers: readonly string[] | null = null;
  for (const { height, cut } of cutRows(lines, delimiter)) {
    if ('code' in cut) {
      const { columnIndex } = cut;
      // behind a line break a quote that stands wrong is one that was never closed
      const code = height > 1 ? 'SL014' : cut.code;
      const header = headers?.[columnIndex] ?? '';
      tell(problem(code, headers === null ? { line } : { line, columnIndex, header }));
      if (headers === null) return;
    } else {
      headers ??= cut;
      yield { line, height, cells: cut };
    }
    line += height;
  }
}

/** The rows of a text that does not end with a line break: the last one may have been cut off. */
export function* markUnended(rows: Iterable<RawRow>): Generator<RawRow> {
  let held: RawRow | null = null;
  for (const row of rows) {
    if (held !== null) yield held;
    held = row;
  }
  if (held !== null) yield { ...held, isUnended: true };
}
