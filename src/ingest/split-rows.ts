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

/**
 * Cuts a row with quotes at its delimiters, strictly as RFC 4180 has it: a quoted cell is quoted from end to end.
 * Null when a quote stands elsewhere, "open" when one is never closed.
 */
function cutQuoted(text: string, delimiter: Delimiter): string[] | null | 'open' {
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const isQuoted = text[at] === '"';
    const close = isQuoted ? closingQuote(text, at) : -1;
    if (isQuoted && close < 0) return 'open';
    const next = isQuoted ? close + 1 : text.indexOf(delimiter, at);
    const end = next < 0 ? text.length : next;
    if (isQuoted && end < text.length && text[end] !== delimiter) return null;
    const cell = isQuoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end);
    if (!isQuoted && cell.includes('"')) return null;
    cells.push(cell);
    at = end + 1;
  }
  return cells;
}

/**
 * Splits physical lines into rows with one delimiter, strictly (RFC 4180 quotes). Rows
 * of any length are handed on as they are: judging them is not this file's job.
 * A misplaced quote is told and ends the reading, because nothing after it can be trusted.
 * `firstLine` is the physical number of the first line given.
 */
export function* splitRows(
  lines: Iterable<string>,
  delimiter: Delimiter,
  firstLine: number,
  tell: (found: Problem) => void,
): Generator<RawRow> {
  let line = firstLine;
  let begun: string[] = [];
  let length = 0;
  for (const text of lines) {
    if (begun.length === 0 && !text.includes('"')) {
      yield { line, height: 1, cells: text.split(delimiter) };
      line += 1;
      continue;
    }
    begun.push(text);
    length += text.length;
    if (isOpen(text) === (begun.length === 1) && length < LONGEST_ROW) continue;
    const cells = cutQuoted(begun.join('\n'), delimiter);
    if (cells === null || cells === 'open') {
      tell(problem(cells === null ? 'SL015' : 'SL014', { line }));
      return;
    }
    yield { line, height: begun.length, cells };
    line += begun.length;
    begun = [];
    length = 0;
  }
  if (begun.length > 0)
    tell(problem(cutQuoted(begun.join('\n'), delimiter) === null ? 'SL015' : 'SL014', { line }));
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
